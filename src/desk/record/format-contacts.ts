import type { Contact, ContactEvent, Records } from './contact.ts';
import { csvTable } from './csv-cell.ts';
import { type GivenArticle, givenArticles } from './given-articles.ts';

/** The columns that `npm run repeats` reads, under their own names, and what agents said besides. */
const head = [
  'contact_id',
  'customer_id',
  'opened_at',
  'closed_at',
  'topic',
  'articles',
  'outcome',
  'article_outcomes',
];

/**
 * Contacts that have ended, as a log: what `npm run repeats -- --preset desk` reads. A contact without a topic has that
 * of the article opened first.
 *
 * @example the line of a contact: `…,4711,2026-11-22T09:00:00.000Z,…,printers,48217#step-3 48230,solved,48230 solved`
 */
export function formatContacts({ contacts, events }: Records): string {
  const byContact = Map.groupBy(events, ({ contact }) => contact);
  return csvTable(
    head,
    contacts
      .filter(({ closedAtMs }) => closedAtMs !== undefined)
      .map((contact) => contactRow(contact, byContact.get(contact.id) ?? [])),
  );
}

function contactRow(contact: Contact, events: readonly ContactEvent[]): string[] {
  const articles = givenArticles(events);
  const outcomes = articles.filter(({ outcome }) => outcome !== undefined);
  return [
    contact.id,
    contact.customer,
    moment(contact.openedAtMs),
    moment(contact.closedAtMs ?? contact.openedAtMs),
    topicOf(contact, articles),
    articles.map(({ code, step }) => (step === undefined ? code : `${code}#${step}`)).join(' '),
    contact.outcome ?? '',
    outcomes.map(({ code, outcome }) => `${code} ${outcome}`).join('; '),
  ];
}

/** As the agent said; else that of the article opened first; else ''. */
export function topicOf({ topic }: Contact, articles: readonly GivenArticle[]): string {
  return topic || (articles[0]?.topic ?? '');
}

/** @example moment(0) // '1970-01-01T00:00:00.000Z' */
export function moment(ms: number): string {
  return new Date(ms).toISOString();
}
