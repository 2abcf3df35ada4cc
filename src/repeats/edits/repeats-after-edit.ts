import { negativeBinomialMidP } from '../../stats/negative-binomial.ts';
import type { EffectiveCounts } from '../estimate/effective-counts.ts';
import { type GammaMixture, meanOf, posterior } from '../estimate/gamma-mixture.ts';
import type { Spread } from '../estimate/spread-of-articles.ts';

/**
 * What an article's ratio may be, given its counts before an edit and how all articles are spread (Hauer's empirical
 * Bayes). An article that is edited because it looked bad is expected to look better without any edit, by as much as its
 * looks were luck: this is that much less than what was seen. E. Hauer, Observational Before-After Studies in Road
 * Safety (1997), chapter 11; with a mixture of gamma distributions for his one.
 */
export function ratioBefore(before: EffectiveCounts, { ordinary, worse, better }: Spread): GammaMixture {
  return posterior(before, [ordinary, worse, better]);
}

/** The variance of a ratio that a mixture describes. */
export function varianceOf(mixture: GammaMixture): number {
  const square = mixture.reduce((sum, { weight, shape, mean }) => sum + weight * mean * mean * (1 + 1 / shape), 0);
  return Math.max(0, square - meanOf(mixture) ** 2);
}

/**
 * How often there would be more repeats than these, half of as many counted too, had the edit changed the ratio by
 * `factor`: 0.5 where they are what was to be expected.
 */
export function chanceOfMore({ repeats, expected }: EffectiveCounts, before: GammaMixture, factor = 1): number {
  return before.reduce(
    (sum, { weight, shape, mean }) => sum + weight * negativeBinomialMidP(repeats, mean * expected * factor, shape),
    0,
  );
}
