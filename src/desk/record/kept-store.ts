import type { Contact, Records } from './contact.ts';
import type { KeptRecords } from './kept-records.ts';
import type { RecordStore } from './record-store.ts';

/** Records in this tab: what stands in for the database where there is none, and holds what it would not take. */
export function keptStore(kept: KeptRecords): RecordStore & { put(contact: Contact): void } {
  const update = (change: (records: Records) => Partial<Records>) => {
    const records = kept.read();
    kept.write({ ...records, ...change(records) });
  };
  const contacts = () => kept.read().contacts;
  const put = (contact: Contact) =>
    update((records) => ({ contacts: [...records.contacts.filter(({ id }) => id !== contact.id), contact] }));
  const remove: RecordStore['remove'] = async (ids) =>
    update((records) => ({
      contacts: records.contacts.filter(({ id }) => !ids.contacts.includes(id)),
      events: records.events.filter(({ contact }) => !ids.contacts.includes(contact)),
      reports: records.reports.filter(({ id }) => !ids.reports.includes(id)),
    }));
  return {
    put,
    openContact: async () => contacts().find(({ openSinceMs }) => openSinceMs !== undefined),
    async start(contact) {
      put(contact);
      return contact;
    },
    addEvent: async (event) => update(({ events }) => ({ events: [...events, event] })),
    addReport: async (report) => update(({ reports }) => ({ reports: [...reports, report] })),
    async change(changed, change) {
      const ids = changed.map(({ id }) => id);
      for (const contact of contacts()) if (ids.includes(contact.id)) put(change(contact));
    },
    markReports: async (ids, exportedAtMs) =>
      update(({ reports }) => ({
        reports: reports.map((report) => (ids.includes(report.id) ? { ...report, exportedAtMs } : report)),
      })),
    eventsOf: async (id) => kept.read().events.filter(({ contact }) => contact === id),
    ofCustomer: async (key) => contacts().filter((contact) => contact.customerKey === key),
    unsent: async () => contacts().filter(({ unsentSinceMs }) => unsentSinceMs !== undefined),
    all: async () => kept.read(),
    remove,
    removeBefore: async (ms) => {
      const { reports } = kept.read();
      await remove({
        contacts: contacts().flatMap(({ id, openedAtMs }) => (openedAtMs < ms ? [id] : [])),
        reports: reports.flatMap(({ id, atMs }) => (atMs < ms ? [id] : [])),
      });
    },
  };
}
