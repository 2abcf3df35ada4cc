import { riskRatio } from '../../stats/mantel-haenszel.ts';
import { type ComparedCounts, compareCounts } from '../estimate/compare-article.ts';
import type { ArticleSums } from '../log-counts.ts';

/**
 * Compares the trials with one version of an article. They are too few to tell what was linked beside it: the correction
 * for that is the one of all its versions together.
 *
 * @param all the sums over all versions
 * @param whole all versions compared
 */
export function compareVersion(
  sums: ArticleSums,
  all: ArticleSums,
  whole: ComparedCounts,
  designEffect: number,
): ComparedCounts | undefined {
  const plain = riskRatio(all)?.ratio;
  if (plain === undefined) return undefined;
  const correction = whole.ratio / plain;
  const { ratioAbove, ratioBelow, expected } = sums;
  const corrected = { ratioAbove: ratioAbove * correction, ratioBelow, expected: expected / correction };
  return compareCounts(sums, corrected, designEffect);
}
