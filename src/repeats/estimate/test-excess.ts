import { pearsonThreeTail } from '../../stats/pearson-three-tail.ts';
import type { Chance } from './chance.ts';
import type { Spread } from './spread-of-articles.ts';

/**
 * One-sided: how often an article that makes no difference would have this many repeats or more. The statistic is that
 * of Cochran, Mantel and Haenszel, its tail that of a Pearson type III distribution with its first three moments: where
 * an article has a large part of its strata, its repeats are also a large part of what they are compared with, and a
 * ratio strays much further above 1 than the number of its repeats says.
 *
 * Articles that make no difference are not all alike (`Spread.ordinary`): their ratios are gamma-distributed with mean 1
 * and variance 1 / shape, which adds to all moments. So the null hypothesis is "no worse than articles ordinarily
 * differ", not "exactly 1", which no amount of care with strata makes true. Cf. D. J. Spiegelhalter, Stat. Med. 24
 * (2005) 1185-1202; B. Efron, J. Am. Stat. Assoc. 99 (2004) 96-104.
 */
export function testExcess({ excess, information, variance, thirdMoment }: Chance, { ordinary }: Spread): number {
  const spread = 1 / ordinary.shape;
  return pearsonThreeTail(
    excess,
    variance + information ** 2 * spread,
    thirdMoment + 3 * variance * information * spread + 2 * information ** 3 * spread ** 2,
  );
}
