import type { Outcome } from '../trace.ts';
import { type Contact, ended, type Report } from './contact.ts';
import { customerKey } from './customer-key.ts';
import { newId } from './new-id.ts';
import type { RecordStore } from './record-store.ts';
import type { Happened } from './record-trace.ts';

/** The record of contacts, as one tab works with it. */
export interface DeskRecord {
  /** The contact that is open, in this tab or another. */
  current(): Contact | undefined;
  start(customer: string, topic: string): Promise<void>;
  end(outcome: Outcome): Promise<void>;
  /** Adds to the contact that is open; where none is, nothing. */
  add(happened: Happened): void;
  report(report: Omit<Report, 'id' | 'atMs'>): Promise<void>;
  /** Looks again: another tab has written. */
  refresh(): Promise<void>;
  readonly store: RecordStore;
}

interface DeskRecordParts {
  readonly store: RecordStore;
  readonly now: () => number;
  /** Whether contacts are sent somewhere. */
  readonly isSent: boolean;
  /** This tab has written: others should look. */
  readonly onWritten: () => void;
  readonly onChanged: () => void;
}

export async function deskRecord({ store, now, isSent, onWritten, onChanged }: DeskRecordParts): Promise<DeskRecord> {
  let open = await store.openContact();
  const become = (next: Contact | undefined) => {
    const isOther = next?.id !== open?.id;
    open = next;
    if (isOther) onChanged();
  };
  return {
    store,
    current: () => open,
    async start(typed, topic) {
      const customer = typed.trim();
      const openedAtMs = now();
      const contact = { id: newId(), openedAtMs, openSinceMs: openedAtMs, customer, topic };
      become(await store.start({ ...contact, customerKey: customerKey(customer) }));
      onWritten();
    },
    async end(outcome) {
      if (!open) return;
      await store.change([open], (contact) => ended(contact, outcome, now(), isSent));
      become(undefined);
      onWritten();
    },
    add(happened) {
      if (open) void store.addEvent({ ...happened, contact: open.id, atMs: now() });
    },
    async report(report) {
      await store.addReport({ ...report, id: newId(), atMs: now() });
      onWritten();
    },
    refresh: async () => become(await store.openContact()),
  };
}
