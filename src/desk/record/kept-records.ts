import { noRecords, type Records } from './contact.ts';

/** Records that the database would not take. */
export interface KeptRecords {
  read(): Records;
  write(records: Records): void;
  /** Whether they would be gone with the page. */
  isOnlyInMemory(): boolean;
}

const key = 'desk-records';

/** Keeps them in this tab, over reloads and from page to page; where the browser does not let it, in this page. */
export function keptRecords(storage: () => Storage = () => sessionStorage): KeptRecords {
  let memory: Records | undefined;
  return {
    read: () => memory ?? readStored(storage),
    write(records) {
      memory = records;
      try {
        if (isEmpty(records)) storage().removeItem(key);
        else storage().setItem(key, JSON.stringify(records));
        memory = undefined;
      } catch {
        // They stay in memory.
      }
    },
    isOnlyInMemory: () => memory !== undefined && !isEmpty(memory),
  };
}

export function isEmpty({ contacts, events, reports }: Records): boolean {
  return contacts.length + events.length + reports.length === 0;
}

function readStored(storage: () => Storage): Records {
  try {
    const { contacts, events, reports }: Partial<Records> = JSON.parse(storage().getItem(key) ?? '{}');
    return { contacts: listOf(contacts), events: listOf(events), reports: listOf(reports) };
  } catch {
    return noRecords;
  }
}

/** What was damaged is nothing. */
function listOf<Item>(kept: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(kept) ? kept : [];
}
