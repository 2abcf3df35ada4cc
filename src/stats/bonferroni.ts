import { requirePValues } from './require-p-values.ts';

/**
 * The Bonferroni adjusted p-values, in the order given: each times the number of tests, at most 1. Those at or below a
 * level are found with at most that chance of a single false one. Same convention as R's `p.adjust(p, "bonferroni")`.
 * Source: O. J. Dunn, J. Am. Stat. Assoc. 56 (1961) 52-64.
 *
 * @example bonferroni([0.01, 0.04, 0.5]) // [0.03, 0.12, 1]
 */
export function bonferroni(pValues: readonly number[]): number[] {
  requirePValues(pValues);
  return pValues.map((p) => Math.min(1, p * pValues.length));
}
