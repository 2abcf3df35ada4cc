import { benjaminiHochberg } from './benjamini-hochberg.ts';

export interface StoreyQValues {
  /** The estimated share of tests without effect, above 0 and at most 1. */
  readonly pi0: number;
  /** In the order given. */
  readonly qValues: readonly number[];
}

/**
 * Storey's q-values: Benjamini and Hochberg's times pi0, the share of true null hypotheses, estimated as the share of
 * p-values at or above `lambda` (from 0, below 1) divided by 1 - lambda, at most 1. Same convention as `qvalue(p,
 * lambda = 0.5)` of Bioconductor. With lambda 0, or no test, pi0 is 1. Throws where no p-value reaches `lambda`, since
 * then pi0 cannot be estimated. Source: J. D. Storey, J. R. Stat. Soc. B 64 (2002) 479-498.
 *
 * @example storeyQValues([0.01, 0.04, 0.03, 0.8]) // { pi0: 0.5, qValues: [0.02, 0.0266..., 0.0266..., 0.4] }
 */
export function storeyQValues(pValues: readonly number[], lambda = 0.5): StoreyQValues {
  if (!(lambda >= 0 && lambda < 1)) throw new RangeError(`lambda lies from 0 to below 1, not at ${lambda}.`);
  const adjusted = benjaminiHochberg(pValues);
  if (pValues.length === 0) return { pi0: 1, qValues: [] };
  const unremarkable = pValues.filter((p) => p >= lambda).length;
  if (unremarkable === 0) throw new RangeError(`No p-value is ${lambda} or more: choose a smaller lambda.`);
  const pi0 = Math.min(1, unremarkable / pValues.length / (1 - lambda));
  return { pi0, qValues: adjusted.map((q) => q * pi0) };
}
