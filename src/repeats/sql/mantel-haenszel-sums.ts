import { exactSum } from './exact-sum.ts';

/** Those of the sums below that a ratio and its variance need. */
export const ratioSums = `${exactSum('a * (n - n1) / n')} AS ratio_above, ${exactSum('(m - a) * n1 / n')} AS ratio_below,
  ${exactSum('(m * n1 * (n - n1) - a * (m - a) * n) / (n * n)')} AS ratio_variance`;

/**
 * The sums of `ArticleSums` over strata with n trials, n1 of them exposed, and m repeats, a of these exposed: real numbers.
 */
export const mantelHaenszelSums = `${exactSum('n1')} AS exposed, ${exactSum('n - n1')} AS unexposed, ${exactSum('a')} AS cases,
  ${exactSum('n1 * m / n')} AS expected,
  ${exactSum('CASE WHEN n > 1 AND n > m THEN n1 * (n - n1) * m * (n - m) / (n * n * (n - 1)) ELSE 0 END')} AS variance,
  ${ratioSums},
  ${exactSum('n1 * (n - n1) * m / (n * n)')} AS information`;

/** Whole numbers made real before a division. */
export function real(number: string): string {
  return `CAST(${number} AS DOUBLE PRECISION)`;
}
