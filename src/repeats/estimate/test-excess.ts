import { negativeBinomialMidP } from '../../stats/negative-binomial.ts';
import type { Comparison } from './compare-article.ts';
import { effectiveCounts } from './effective-counts.ts';
import type { Spread } from './spread-of-articles.ts';

/**
 * One-sided: how often an article that makes no difference would have this many repeats or more. Such articles are not
 * all alike (`Spread.ordinary`), so this is a negative binomial tail: the null hypothesis is "no worse than articles
 * ordinarily differ", not "exactly 1", which no amount of care with strata makes true. Cf. D. J. Spiegelhalter, Stat.
 * Med. 24 (2005) 1185-1202; B. Efron, J. Am. Stat. Assoc. 99 (2004) 96-104.
 */
export function testExcess(comparison: Comparison, { ordinary }: Spread): number {
  const { repeats, expected } = effectiveCounts(comparison, comparison.nullDispersion);
  return negativeBinomialMidP(repeats, expected, ordinary.shape);
}
