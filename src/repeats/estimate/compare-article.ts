import { riskRatio } from '../../stats/mantel-haenszel.ts';
import type { ArticleSums } from '../log-counts.ts';
import type { CorrectedSums } from './corrected-sums.ts';

/** An article's trials compared with trials like them without it; nothing drawn towards other articles yet. */
export interface Comparison {
  readonly repeats: number;
  /** Repeats that trials like these would have without the article: the repeats seen, over the ratio. */
  readonly expected: number;
  /** The Mantel-Haenszel risk ratio, what is linked beside the article taken into account. */
  readonly ratio: number;
  /** How many times as much the repeats vary as a Poisson count, given the ratio: for estimates. */
  readonly dispersion: number;
  /** The same if the article makes no difference: for tests. */
  readonly nullDispersion: number;
}

/**
 * Repeats are commoner than rare, so they vary less than Poisson counts; those they are compared with vary too, and
 * customers' contacts are alike, so they vary more. Both dispersions hold all three: the variance of the ratio's
 * logarithm (Greenland and Robins; under no difference the hypergeometric one) times `designEffect`, over what it
 * would be were the repeats a Poisson count and the expected ones known.
 *
 * `undefined` where no trial can be compared, or of those without the article none was repeated, or all were.
 */
export function compareArticle(
  sums: ArticleSums,
  corrected: Pick<CorrectedSums, 'ratioAbove' | 'ratioBelow' | 'expected'>,
  designEffect: number,
): Comparison | undefined {
  if (sums.information <= 0 || sums.variance <= 0 || corrected.ratioBelow <= 0) return undefined;
  const ratio = corrected.ratioAbove / corrected.ratioBelow;
  const repeats = sums.cases;
  const expected = ratio > 0 ? repeats / ratio : corrected.expected;
  const nullDispersion = ((expected * sums.variance) / sums.information ** 2) * designEffect;
  const varianceLn = riskRatio(sums)?.varianceLn;
  // Without a repeat the logarithm of the ratio has no variance.
  const dispersion = varianceLn && varianceLn > 0 ? repeats * varianceLn * designEffect : nullDispersion;
  return { repeats, expected, ratio, dispersion, nullDispersion };
}

/**
 * The same for fewer of the article's trials. Their correction for articles linked beside it is that of all of them.
 */
export function compareRest(
  rest: ArticleSums,
  all: ArticleSums,
  whole: Comparison,
  designEffect: number,
): Comparison | undefined {
  const plain = riskRatio(all)?.ratio;
  if (plain === undefined) return undefined;
  const correction = whole.ratio / plain;
  return compareArticle(
    rest,
    { ratioAbove: rest.ratioAbove * correction, ratioBelow: rest.ratioBelow, expected: rest.expected / correction },
    designEffect,
  );
}
