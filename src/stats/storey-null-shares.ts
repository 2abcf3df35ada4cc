import { requirePValues } from './require-p-values.ts';

/** Bounds above which p-values are counted: 0.05, 0.1, ..., 0.95. */
export const storeyBounds: readonly number[] = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);

/**
 * For each of `storeyBounds` the share of true null hypotheses as far as p-values at or above it tell: their share over
 * the share that would lie there were all hypotheses true. Not limited to 1. Source: J. D. Storey, J. R. Stat. Soc. B 64
 * (2002) 479-498. Throws a RangeError where there is no p-value, or one is none.
 *
 * @example storeyNullShares([0.01, 0.04, 0.3, 0.8]).slice(0, 2) // [0.5263..., 0.5555...]
 */
export function storeyNullShares(pValues: readonly number[]): number[] {
  requirePValues(pValues);
  if (pValues.length === 0) throw new RangeError('Without p-values nothing is known of null hypotheses.');
  return storeyBounds.map((bound) => pValues.filter((p) => p >= bound).length / pValues.length / (1 - bound));
}
