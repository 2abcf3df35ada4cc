import type { Reason } from '../../site/vote.ts';
import { wholeInWords } from '../report/report-words.ts';
import type { ArticleVotes } from './count-votes.ts';

const reasonWords: Readonly<Record<Reason, string>> = {
  'not-clear': 'not clear',
  'did-not-work': 'did not work',
  'out-of-date': 'out of date',
  'not-my-problem': 'not their problem',
  'missing-something': 'something missing',
};

/**
 * What readers said of an article, in a sentence.
 *
 * @example 'Of 40 readers who said whether it helped, 12 said no: did not work (7), not clear (2).'
 */
export function voteSentence({ helped, notHelped, reasons }: ArticleVotes): string {
  const all = helped + notHelped;
  const who = all === 1 ? 'Of the one reader' : `Of ${wholeInWords(all)} readers`;
  const why = reasons.map(({ reason, votes }) => `${reasonWords[reason]} (${wholeInWords(votes)})`).join(', ');
  const no = notHelped === 0 ? 'none' : wholeInWords(notHelped);
  return `${who} who said whether it helped, ${no} said no${why && `: ${why}`}.`;
}
