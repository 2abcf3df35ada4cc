import type { Contact, ContactEvent, Records, Report } from './contact.ts';

/** Where records are kept. Everything it is told it keeps, or it throws. */
export interface RecordStore {
  openContact(): Promise<Contact | undefined>;
  /** Begins a contact, or gives the one that is open already: two tabs may begin at once. */
  start(contact: Contact): Promise<Contact>;
  addEvent(event: ContactEvent): Promise<void>;
  addReport(report: Report): Promise<void>;
  /** Changes contacts as they are by now; in the meantime nobody else can. */
  change(contacts: readonly Contact[], change: (contact: Contact) => Contact): Promise<void>;
  markReports(ids: readonly string[], exportedAtMs: number): Promise<void>;
  eventsOf(contact: string): Promise<readonly ContactEvent[]>;
  ofCustomer(key: string): Promise<readonly Contact[]>;
  /** In the order in which they are to be sent. */
  unsent(): Promise<readonly Contact[]>;
  all(): Promise<Records>;
  remove(ids: { readonly contacts: readonly string[]; readonly reports: readonly string[] }): Promise<void>;
  removeBefore(ms: number): Promise<void>;
}
