import { bisectPositive } from './bisect-positive.ts';
import { regularizedBeta } from './regularized-beta.ts';

/**
 * The quantile of the beta distribution: the number below which a share `p` (0 to 1) lies, for shapes `a` and `b` above
 * 0 (mean `a / (a + b)`, as R's `qbeta(p, a, b)`). Found by bisection on the smaller tail, to the precision of
 * `regularizedBeta`; a quantile below 2.3e-308 is given as 0, one within 1e-16 of 1 as 1.
 *
 * @example betaQuantile(0.025, 81, 183) // 0.252736745... = Clopper and Pearson's lower limit of 81 in 263
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A beta quantile needs a share from 0 to 1, not ${p}.`);
  if (!(a > 0 && b > 0)) throw new RangeError(`There is no beta distribution of shapes ${a} and ${b}.`);
  if (p === 0 || p === 1) return p;
  const reached =
    p <= 0.5
      ? (x: number) => x >= 1 || regularizedBeta(a, b, x).lower >= p
      : (x: number) => x >= 1 || regularizedBeta(a, b, x).upper <= 1 - p;
  return bisectPositive(reached, a / (a + b));
}
