import type { Records } from './contact.ts';
import type { RecordDatabase } from './open-database.ts';
import type { RecordStore } from './record-store.ts';

/** Records in the browser's own database. Each call is one transaction: done, or not at all. */
export function databaseStore(database: RecordDatabase): RecordStore & { putAll(records: Records): Promise<void> } {
  return {
    openContact: async () => (await database.getAllFromIndex('contacts', 'openSinceMs')).at(-1),
    async start(contact) {
      const transaction = database.transaction('contacts', 'readwrite');
      const [open] = await transaction.store.index('openSinceMs').getAll();
      if (!open) await transaction.store.add(contact);
      await transaction.done;
      return open ?? contact;
    },
    async addEvent(event) {
      const transaction = database.transaction('events', 'readwrite');
      // Committed at once: the page may be left in the next moment.
      const added = transaction.store.add(event);
      transaction.commit();
      await Promise.all([added, transaction.done]);
    },
    addReport: async (report) => void (await database.put('reports', report)),
    async change(contacts, change) {
      const transaction = database.transaction('contacts', 'readwrite');
      for (const { id } of contacts) {
        const contact = await transaction.store.get(id);
        if (contact) await transaction.store.put(change(contact));
      }
      await transaction.done;
    },
    async markReports(ids, exportedAtMs) {
      const transaction = database.transaction('reports', 'readwrite');
      for (const id of ids) {
        const report = await transaction.store.get(id);
        if (report) await transaction.store.put({ ...report, exportedAtMs });
      }
      await transaction.done;
    },
    eventsOf: (contact) => database.getAllFromIndex('events', 'contact', contact),
    ofCustomer: (key) => database.getAllFromIndex('contacts', 'customerKey', key),
    unsent: () => database.getAllFromIndex('contacts', 'unsentSinceMs'),
    async all() {
      const [contacts, events, reports] = await Promise.all([
        database.getAllFromIndex('contacts', 'openedAtMs'),
        database.getAll('events'),
        database.getAll('reports'),
      ]);
      return { contacts, events, reports };
    },
    remove: ({ contacts, reports }) => removeFrom(database, contacts, reports),
    async removeBefore(ms) {
      const old = await database.getAllKeysFromIndex('contacts', 'openedAtMs', IDBKeyRange.upperBound(ms, true));
      const reports = (await database.getAll('reports')).filter(({ atMs }) => atMs < ms).map(({ id }) => id);
      if (old.length + reports.length > 0) await removeFrom(database, old, reports);
    },
    async putAll({ contacts, events, reports }) {
      const transaction = database.transaction(['contacts', 'events', 'reports'], 'readwrite');
      await Promise.all([
        ...contacts.map((contact) => transaction.objectStore('contacts').put(contact)),
        ...events.map((event) => transaction.objectStore('events').add(event)),
        ...reports.map((report) => transaction.objectStore('reports').put(report)),
        transaction.done,
      ]);
    },
  };
}

/** Contacts with their events, and reports. */
async function removeFrom(database: RecordDatabase, contacts: readonly string[], reports: readonly string[]) {
  const transaction = database.transaction(['contacts', 'events', 'reports'], 'readwrite');
  const events = transaction.objectStore('events');
  for (const id of contacts) {
    for (const key of await events.index('contact').getAllKeys(id)) await events.delete(key);
    await transaction.objectStore('contacts').delete(id);
  }
  for (const id of reports) await transaction.objectStore('reports').delete(id);
  await transaction.done;
}
