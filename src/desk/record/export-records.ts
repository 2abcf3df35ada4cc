import { formatContacts } from './format-contacts.ts';
import { formatReports } from './format-reports.ts';
import type { RecordStore } from './record-store.ts';
import { saveFile } from './save-file.ts';

/**
 * Saves contacts that have ended, and reports, each as a file where there are any, and notes which those were.
 *
 * @param nowMs names the files: `contacts-2026-11-22.csv`
 */
export async function exportRecords(store: RecordStore, nowMs: number): Promise<void> {
  const records = await store.all();
  const day = new Date(nowMs).toISOString().slice(0, 10);
  const over = records.contacts.filter(({ closedAtMs }) => closedAtMs !== undefined);
  if (over.length > 0) saveFile(`contacts-${day}.csv`, formatContacts(records));
  if (records.reports.length > 0) saveFile(`reports-${day}.csv`, formatReports(records.reports));
  await store.change(over, (contact) => ({ ...contact, exportedAtMs: nowMs }));
  await store.markReports(
    records.reports.map(({ id }) => id),
    nowMs,
  );
}

/** What may be cleared: exported, and not waiting to be sent. */
export async function clearableRecords(store: RecordStore) {
  const { contacts, reports } = await store.all();
  return {
    contacts: contacts.filter((one) => one.exportedAtMs && one.unsentSinceMs === undefined).map(({ id }) => id),
    reports: reports.filter(({ exportedAtMs }) => exportedAtMs).map(({ id }) => id),
  };
}
