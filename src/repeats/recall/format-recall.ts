import { formatArticleCode } from '../../article/article-code.ts';
import { printable } from '../report/printable.ts';
import { wholeInWords } from '../report/report-words.ts';
import type { Correction } from './correction.ts';
import type { GivenContacts } from './given-contacts.ts';

export interface Recall extends GivenContacts {
  readonly code: string;
  readonly title: string;
  readonly until: Correction;
  readonly since?: Correction | undefined;
}

/** The ids of the contacts, one a line. */
export function formatRecallLines({ contacts }: Recall): string {
  return contacts.map(({ id }) => `${printable(id)}\n`).join('');
}

/** What `--json` prints. */
export function formatRecallJson({ code, until, since, contacts, hadCorrection }: Recall): string {
  const result = {
    schemaVersion: 1,
    code,
    until: until.commit,
    liveSince: momentOf(until.liveUtcSeconds),
    ...(since && { since: since.commit }),
    contacts: contacts.map(({ id }) => id),
    hadCorrection,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** How many contacts there are, in which time, and who was left out. */
export function recallSentences({ code, title, until, since, contacts, hadCorrection }: Recall): string[] {
  const article = `article ${formatArticleCode(code)} (${printable(title)})`;
  const begun = since ? ` after commit ${nameOf(since)} and` : '';
  const before = `${begun} before commit ${nameOf(until)}`;
  const [newest, oldest] = [contacts[0], contacts.at(-1)];
  const many = `${wholeInWords(contacts.length)} ${contacts.length === 1 ? 'contact was' : 'contacts were'} given`;
  return [
    newest && oldest
      ? `${many} ${article}${before}: ${dayOf(oldest.openedUtcSeconds)} to ${dayOf(newest.openedUtcSeconds)}.`
      : `No contact to call back was given ${article}${before}.`,
    hadCorrection === 0
      ? ''
      : `${wholeInWords(hadCorrection)} more ${hadCorrection === 1 ? 'is' : 'are'} left out: the customer was given the corrected text later.`,
  ].filter(Boolean);
}

function nameOf({ commit, liveUtcSeconds }: Correction): string {
  return `${commit.slice(0, 10)} went live (${momentOf(liveUtcSeconds)})`;
}

function momentOf(utcSeconds: number): string {
  return new Date(utcSeconds * 1000).toISOString().replace('.000', '');
}

function dayOf(utcSeconds: number): string {
  return momentOf(utcSeconds).slice(0, 10);
}
