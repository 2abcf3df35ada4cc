import { riskRatio } from '../../stats/mantel-haenszel.ts';
import type { ArticleSums } from '../log-counts.ts';
import { type Chance, clustered } from './chance.ts';
import type { CorrectedSums } from './corrected-sums.ts';

/** Trials with an article compared with trials like them without it; nothing drawn towards other articles yet. */
export interface ComparedCounts {
  readonly repeats: number;
  /** Repeats that trials like these would have without the article: the repeats seen, over the ratio. */
  readonly expected: number;
  /** The Mantel-Haenszel risk ratio, what is linked beside the article taken into account. */
  readonly ratio: number;
  /** How many times as much the repeats vary as a Poisson count, given the ratio: for estimates. */
  readonly dispersion: number;
  /** The same if the article makes no difference. */
  readonly nullDispersion: number;
}

/** All of an article's trials compared, and what is needed to test the difference. */
export interface Comparison extends ComparedCounts {
  /** What the repeats are tested against. */
  readonly chance: Chance;
}

/**
 * Repeats are commoner than rare, so they vary less than Poisson counts; those they are compared with vary too, and
 * customers' contacts are alike, so they vary more. Both dispersions hold all three: the variance of the ratio's
 * logarithm (Greenland and Robins; under no difference the hypergeometric one) times `designEffect`, over what it
 * would be were the repeats a Poisson count and the expected ones known.
 *
 * `undefined` where no trial can be compared, or of those without the article none was repeated, or all were.
 */
export function compareCounts(
  sums: ArticleSums,
  corrected: Pick<CorrectedSums, 'ratioAbove' | 'ratioBelow' | 'expected'>,
  designEffect: number,
): ComparedCounts | undefined {
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

/** `compareCounts` for all trials of an article; `undefined` too where chance alone could not have made a difference. */
export function compareArticle(
  sums: ArticleSums,
  corrected: CorrectedSums,
  designEffect: number,
): Comparison | undefined {
  const counts = corrected.variance > 0 ? compareCounts(sums, corrected, designEffect) : undefined;
  return counts && { ...counts, chance: clustered(corrected, designEffect) };
}
