import { benjaminiHochberg } from './benjamini-hochberg.ts';

/**
 * The Benjamini-Yekutieli adjusted p-values, in the order given: Benjamini and Hochberg's times 1 + 1/2 + ... + 1/m for
 * m tests, at most 1. They hold however the tests depend on each other. Same convention as R's `p.adjust(p, "BY")`.
 * Source: Y. Benjamini, D. Yekutieli, Ann. Stat. 29 (2001) 1165-1188.
 *
 * @example benjaminiYekutieli([0.01, 0.04, 0.03]) // [0.055, 0.0733..., 0.0733...]
 */
export function benjaminiYekutieli(pValues: readonly number[]): number[] {
  const harmonic = pValues.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
  return benjaminiHochberg(pValues).map((q) => Math.min(1, q * harmonic));
}
