import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Contact, ContactEvent, Report } from './contact.ts';

export interface RecordSchema extends DBSchema {
  contacts: {
    key: string;
    value: Contact;
    indexes: { customerKey: string; openedAtMs: number; openSinceMs: number; unsentSinceMs: number };
  };
  events: { key: number; value: ContactEvent; indexes: { contact: string } };
  reports: { key: string; value: Report };
}

export type RecordDatabase = IDBPDatabase<RecordSchema>;

/** @throws where the browser has no database, does not let the desk use it, or cannot read it */
export async function openDatabase(): Promise<RecordDatabase> {
  return openDB<RecordSchema>('firstfix-desk', 1, {
    upgrade(database) {
      const contacts = database.createObjectStore('contacts', { keyPath: 'id' });
      for (const index of ['customerKey', 'openedAtMs', 'openSinceMs', 'unsentSinceMs'] as const) {
        contacts.createIndex(index, index);
      }
      database.createObjectStore('events', { autoIncrement: true }).createIndex('contact', 'contact');
      database.createObjectStore('reports', { keyPath: 'id' });
    },
    // A newer desk in another tab waits for this one to let go.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
