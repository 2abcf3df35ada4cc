import { databaseStore } from './database-store.ts';
import { type KeptRecords, keptRecords } from './kept-records.ts';
import { openDatabase } from './open-database.ts';
import type { RecordStore } from './record-store.ts';
import { safeStore, type Trouble } from './safe-store.ts';
import { within } from './within.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** A damaged database may never answer: an agent does not wait for it. */
const openWithinMs = 3000;

export interface OpenedStore {
  readonly store: RecordStore;
  readonly kept: KeptRecords;
}

/** Opens this browser's records, and removes those that are older than the settings allow. */
export async function openStore(
  keepDays: number,
  nowMs: number,
  onTrouble: (trouble: Trouble) => void,
): Promise<OpenedStore> {
  const kept = keptRecords();
  const database = await within(openDatabase(), openWithinMs).then(databaseStore, () => undefined);
  const store = await safeStore({ database, kept, onTrouble });
  await store.removeBefore(nowMs - keepDays * dayMs);
  return { store, kept };
}
