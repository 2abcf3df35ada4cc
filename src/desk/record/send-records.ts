import type { Contact } from './contact.ts';

/** What came of one try. */
export type Answer =
  | { readonly kind: 'taken' }
  /** Never to be taken as it is: later records go on. */
  | { readonly kind: 'refused'; readonly status: number }
  /** To be tried again. `status` is 0 where nothing answered. */
  | { readonly kind: 'failed'; readonly status: number };

export interface SendParts {
  /** The one that has waited longest. */
  next(): Promise<Contact | undefined>;
  post(contact: Contact): Promise<Answer>;
  taken(contact: Contact): Promise<void>;
  refused(contact: Contact, status: number): Promise<void>;
  /** Waits, or until somebody asks to try now. */
  wait(ms: number): Promise<void>;
  tell(failure: { readonly status: number; readonly retryMs: number } | undefined): void;
}

/** How long to wait after so many failures, one after the other: 1, 2, 4 ... seconds, 5 minutes at most. */
export function retryMs(failures: number): number {
  return Math.min(1000 * 2 ** (failures - 1), 5 * 60 * 1000);
}

/** Sends what waits, one after the other, in order; what fails is tried again before anything else. */
export async function sendRecords(parts: SendParts): Promise<void> {
  let failures = 0;
  for (;;) {
    const contact = await parts.next();
    if (!contact) return parts.tell(undefined);
    const answer = await parts.post(contact);
    if (answer.kind === 'failed') {
      failures += 1;
      parts.tell({ status: answer.status, retryMs: retryMs(failures) });
      await parts.wait(retryMs(failures));
      continue;
    }
    failures = 0;
    await (answer.kind === 'taken' ? parts.taken(contact) : parts.refused(contact, answer.status));
    parts.tell(undefined);
  }
}
