import { chiSquaredTail } from './chi-squared-tail.ts';

export interface PearsonChiSquared {
  /** With one degree of freedom. */
  readonly chi2: number;
  readonly p: number;
}

/**
 * Pearson's test that rows and columns of the two-by-two table a, b / c, d are independent, with Yates' `continuity`
 * correction (1/2, as R's `chisq.test`) or without (0). A margin of 0: chi2 0, p 1. Sources: K. Pearson, Phil. Mag. 50
 * (1900) 157-175; F. Yates, J. R. Stat. Soc. Suppl. 1 (1934) 217-235.
 *
 * @example pearsonChiSquared(41, 14, 754, 591958, 0).chi2 // 22739.5022...
 */
export function pearsonChiSquared(a: number, b: number, c: number, d: number, continuity: 0 | 0.5): PearsonChiSquared {
  if (!(Math.min(a, b, c, d) >= 0)) throw new RangeError(`The cells ${a}, ${b}, ${c}, ${d} are not all counts.`);
  const all = a + b + c + d;
  const margins = [a + b, c + d, a + c, b + d];
  if (Math.min(...margins) === 0) return { chi2: 0, p: 1 };
  const distance = Math.max(0, Math.abs(a * (d / all) - b * (c / all)) - continuity);
  const chi2 = margins.reduce((product, margin) => product * (all / margin), distance * (distance / all));
  return { chi2, p: chiSquaredTail(chi2, 1) };
}
