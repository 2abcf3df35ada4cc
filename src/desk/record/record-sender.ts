import type { Contact } from './contact.ts';
import { postRecord } from './post-record.ts';
import type { RecordStore } from './record-store.ts';
import { sendRecords } from './send-records.ts';

/** How sending stands. */
export interface Sending {
  readonly waiting: number;
  /** What the last try met: a status, 0 where nothing answered; left out where it went well. */
  readonly failed?: number;
}

export interface RecordSender {
  /** Sends what waits, now. */
  send(): void;
}

/** Sends records while a page of the desk is open; of several tabs one at a time, by a lock that they share. */
export function recordSender(
  endpoint: string,
  store: RecordStore,
  onSending: (sending: Sending) => void,
): RecordSender {
  let wake: (() => void) | undefined;
  let isAsking = false;
  let isAskedAgain = false;
  const tell = async (failure?: { readonly status: number }) => {
    const waiting = (await store.unsent()).length;
    onSending({ waiting, ...(failure && { failed: failure.status }) });
  };
  const settle = (contact: Contact, more: Partial<Contact>) =>
    store.change([contact], ({ unsentSinceMs: _, ...rest }) => ({ ...rest, ...more }));
  const sendAll = () =>
    sendRecords({
      next: async () => (await store.unsent())[0],
      post: async (contact) => postRecord(endpoint, contact, await store.eventsOf(contact.id)),
      taken: (contact) => settle(contact, {}),
      refused: (contact, status) => settle(contact, { refused: status }),
      wait: (ms) =>
        new Promise((resolve) => {
          const timer = setTimeout(resolve, ms);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        }),
      tell: (failure) => void tell(failure),
    });
  const inTurn = async () => {
    if (navigator.locks) await navigator.locks.request('firstfix-desk-send', sendAll);
    else await sendAll();
  };
  const send = () => {
    wake?.();
    void tell();
    if (isAsking) {
      isAskedAgain = true;
      return;
    }
    isAsking = true;
    void inTurn().finally(() => {
      isAsking = false;
      // What ended just as the queue was found empty.
      if (isAskedAgain) send();
    });
    isAskedAgain = false;
  };
  addEventListener('online', () => wake?.());
  return { send };
}
