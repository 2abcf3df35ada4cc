import { dirichletLogOdds } from '../../stats/dirichlet-log-odds.ts';
import { method } from '../options/analysis-options.ts';
import type { WordSaid } from '../report/repeats-report.ts';
import { roundNumber } from '../report/round-number.ts';
import type { WordCount } from './learnt-counts.ts';

/** How many words of prior each text is mixed with: those of some twenty contacts. */
const priorWords = 500;
/** Standard errors by which a word must stand out, from both sides: of hundreds of words, some reach two by chance. */
const leastErrors = 2.5;
const mostNamed = 5;

/**
 * The words that set contacts apart in which customers came back after an article, from two sides at once: commoner than
 * in the contacts in which they were given it (so that what the article is about is not named), and commoner than where
 * customers came back after other articles (so that the talk of coming back is not named). The smaller of both counts.
 * A word that stands in a phrase named here is not named again, unless it is used much more.
 *
 * @param counts of one article; `minCustomers` used each of them
 */
export function comeBackAbout(counts: readonly WordCount[]): WordSaid[] {
  const apart = counts
    .map((count) => ({ ...count, z: standsOut(count) }))
    .filter(({ z }) => z >= leastErrors)
    .sort((a, b) => b.z - a.z || (a.word < b.word ? -1 : 1));
  return apart
    .filter((one) => !apart.some((other) => saysMore(other, one)))
    .slice(0, mostNamed)
    .map(({ word, back, first, z }) => ({
      ...{ word, customers: back, before: first < method.customersShown ? null : first, z: roundNumber(z) },
    }));
}

function standsOut({ back, first, otherBack, everywhere, of }: WordCount): number {
  const background = { count: everywhere, of: of.everywhere };
  const said = { count: back, of: of.back };
  const fromFirst = dirichletLogOdds(said, { count: first, of: of.first }, background, priorWords).z;
  if (of.otherBack === 0) return fromFirst;
  const fromOthers = dirichletLogOdds(said, { count: otherBack, of: of.otherBack }, background, priorWords).z;
  return Math.min(fromFirst, fromOthers);
}

/** Whether a phrase makes one of its own words superfluous: most who use the word use the phrase. */
function saysMore(phrase: WordCount, { word, back }: WordCount): boolean {
  return phrase.word.includes(' ') && phrase.word.split(' ').includes(word) && phrase.back * 2 > back;
}
