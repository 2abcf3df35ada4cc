import type { Contact } from './contact.ts';
import { type GivenArticle, givenArticles } from './given-articles.ts';
import type { RecordStore } from './record-store.ts';

/** A contact of the same customer before this one. */
export interface EarlierContact extends Contact {
  readonly articles: readonly GivenArticle[];
}

/** As in the analysis: a contact within seven days is a repeat. */
export const windowDays = 7;
const shownContacts = 3;

/** Earlier contacts of the customer within the window, the newest first, three at most; none where no key was given. */
export async function earlierContacts(store: RecordStore, contact: Contact): Promise<EarlierContact[]> {
  if (contact.customerKey === '') return [];
  const since = contact.openedAtMs - windowDays * 24 * 60 * 60 * 1000;
  const earlier = (await store.ofCustomer(contact.customerKey))
    .filter(({ id, openedAtMs }) => id !== contact.id && openedAtMs >= since && openedAtMs <= contact.openedAtMs)
    .sort((a, b) => b.openedAtMs - a.openedAtMs)
    .slice(0, shownContacts);
  return Promise.all(earlier.map(async (one) => ({ ...one, articles: givenArticles(await store.eventsOf(one.id)) })));
}
