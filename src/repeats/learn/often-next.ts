import type { OftenNext } from '../report/repeats-report.ts';
import { roundNumber } from '../report/round-number.ts';
import type { NextArticleCount } from './learnt-counts.ts';

/** Below this share of those who came back, what they were given next is no pattern. */
const leastShare = 0.2;
const mostNamed = 3;

/**
 * The articles that more than one in five of those who came back were given then: commonest first, three at most.
 *
 * @param counts of one article
 * @param titleOf '' where the articles were not read
 */
export function oftenNext(counts: readonly NextArticleCount[], titleOf: (code: string) => string): OftenNext[] {
  return counts
    .filter(({ contacts, of }) => contacts > leastShare * of)
    .sort((a, b) => b.contacts - a.contacts || (a.next < b.next ? -1 : 1))
    .slice(0, mostNamed)
    .map(({ next, contacts, customers, of }) => ({
      ...{ code: next, title: titleOf(next), share: roundNumber(contacts / of), contacts, customers },
    }));
}
