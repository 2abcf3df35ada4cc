import { type Contact, noRecords } from './contact.ts';
import type { databaseStore } from './database-store.ts';
import { isEmpty, type KeptRecords } from './kept-records.ts';
import { keptStore } from './kept-store.ts';
import type { RecordStore } from './record-store.ts';

/** Why the database does not do: it has no room left, or it cannot be used at all. */
export type Trouble = 'full' | 'unusable';

interface SafeStoreParts {
  /** Left out where it cannot be opened. */
  readonly database: ReturnType<typeof databaseStore> | undefined;
  readonly kept: KeptRecords;
  readonly onTrouble: (trouble: Trouble) => void;
}

/**
 * Records in the database, and in this tab what the database does not take: nothing is lost, and whatever is asked is
 * answered from both. What a tab has kept goes into the database as soon as that takes it.
 */
export async function safeStore({ database, kept, onTrouble }: SafeStoreParts): Promise<RecordStore> {
  const tab = keptStore(kept);
  if (!database) {
    onTrouble('unusable');
    return tab;
  }
  const isHere = (id: string) => kept.read().contacts.some((contact) => contact.id === id);
  const orHere = async <T>(there: () => Promise<T>, here: () => Promise<T>): Promise<T> => {
    try {
      return await there();
    } catch (error) {
      onTrouble(troubleOf(error));
      return here();
    }
  };
  const found = async (there: () => Promise<readonly Contact[]>, here: () => Promise<readonly Contact[]>) => {
    const own = await here();
    const others = await orHere(there, async () => []);
    return [...others.filter(({ id }) => !isHere(id)), ...own];
  };
  await putBack(database, kept, onTrouble);
  return {
    async openContact() {
      const here = await tab.openContact();
      const there = await orHere(database.openContact, async () => undefined);
      return here ?? (there && isHere(there.id) ? undefined : there);
    },
    start: (contact) =>
      orHere(
        () => database.start(contact),
        () => tab.start(contact),
      ),
    addEvent: (event) =>
      orHere(
        () => database.addEvent(event),
        () => tab.addEvent(event),
      ),
    addReport: (report) =>
      orHere(
        () => database.addReport(report),
        () => tab.addReport(report),
      ),
    async change(contacts, change) {
      const there = contacts.filter(({ id }) => !isHere(id));
      await tab.change(contacts, change);
      await orHere(
        () => database.change(there, change),
        async () => {
          for (const contact of there) tab.put(change(contact));
        },
      );
    },
    async markReports(ids, atMs) {
      await tab.markReports(ids, atMs);
      await orHere(
        () => database.markReports(ids, atMs),
        async () => undefined,
      );
    },
    eventsOf: async (id) => [
      ...(await orHere(
        () => database.eventsOf(id),
        async () => [],
      )),
      ...(await tab.eventsOf(id)),
    ],
    ofCustomer: (key) =>
      found(
        () => database.ofCustomer(key),
        () => tab.ofCustomer(key),
      ),
    unsent: () => found(database.unsent, tab.unsent),
    async all() {
      const there = await orHere(database.all, async () => noRecords);
      const here = await tab.all();
      return {
        contacts: [...there.contacts.filter(({ id }) => !isHere(id)), ...here.contacts],
        events: [...there.events, ...here.events],
        reports: [...there.reports, ...here.reports],
      };
    },
    async remove(ids) {
      await tab.remove(ids);
      await orHere(
        () => database.remove(ids),
        async () => undefined,
      );
    },
    async removeBefore(ms) {
      await tab.removeBefore(ms);
      await orHere(
        () => database.removeBefore(ms),
        async () => undefined,
      );
    },
  };
}

/** What an earlier page of this tab could not put into the database. */
async function putBack(
  database: ReturnType<typeof databaseStore>,
  kept: KeptRecords,
  onTrouble: (trouble: Trouble) => void,
): Promise<void> {
  const records = kept.read();
  if (isEmpty(records)) return;
  try {
    await database.putAll(records);
    kept.write(noRecords);
  } catch (error) {
    onTrouble(troubleOf(error));
  }
}

function troubleOf(error: unknown): Trouble {
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'unusable';
}
