import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { storeyPi0Bootstrap, storeyPi0Smoother } from './storey-pi0.ts';

export interface StoreyQValues {
  /** The estimated share of tests without effect, above 0 and at most 1. */
  readonly pi0: number;
  /** In the order given. */
  readonly qValues: readonly number[];
}

/**
 * Storey's q-values: Benjamini and Hochberg's times pi0, the share of true null hypotheses. With a number `lambda` (from
 * 0, below 1) pi0 is the share of p-values at or above it, divided by 1 - lambda, at most 1; with `smoother` or
 * `bootstrap` it is estimated over many such bounds (`storeyPi0Smoother`, `storeyPi0Bootstrap`). Same convention as
 * `qvalue(p, lambda = 0.5)` and `qvalue(p, pi0.method)` of Bioconductor. With lambda 0, or no test, pi0 is 1. Throws a
 * RangeError where pi0 would be 0, as when no p-value reaches `lambda`. Source: J. D. Storey, J. R. Stat. Soc. B 64
 * (2002) 479-498.
 *
 * @example storeyQValues([0.01, 0.04, 0.03, 0.8]) // { pi0: 0.5, qValues: [0.02, 0.0266..., 0.0266..., 0.4] }
 */
export function storeyQValues(
  pValues: readonly number[],
  lambda: number | 'smoother' | 'bootstrap' = 0.5,
): StoreyQValues {
  const adjusted = benjaminiHochberg(pValues);
  if (pValues.length === 0) return { pi0: 1, qValues: [] };
  const pi0 = typeof lambda === 'number' ? fixedPi0(pValues, lambda) : pi0By[lambda](pValues);
  return { pi0, qValues: adjusted.map((q) => q * pi0) };
}

const pi0By = { smoother: storeyPi0Smoother, bootstrap: storeyPi0Bootstrap } as const;

function fixedPi0(pValues: readonly number[], lambda: number): number {
  if (!(lambda >= 0 && lambda < 1)) throw new RangeError(`lambda lies from 0 to below 1, not at ${lambda}.`);
  const unremarkable = pValues.filter((p) => p >= lambda).length;
  if (unremarkable === 0) throw new RangeError(`No p-value is ${lambda} or more: choose a smaller lambda.`);
  return Math.min(1, unremarkable / pValues.length / (1 - lambda));
}
