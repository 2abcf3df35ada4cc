import { bisectPositive } from './bisect-positive.ts';
import { regularizedGamma } from './regularized-gamma.ts';

/**
 * The quantile of the gamma distribution: the number below which a share `p` (0 to 1) lies, for `shape` and `rate`
 * above 0 (mean `shape / rate`, as R's `qgamma(p, shape, rate)`). Found by bisection on the smaller tail, to the
 * precision of `regularizedGamma`; a quantile below 2.3e-308 is given as 0.
 *
 * @example gammaQuantile(0.025, 10) // 4.79538869... = Garwood's lower limit of a count of 10
 */
export function gammaQuantile(p: number, shape: number, rate = 1): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A gamma quantile needs a share from 0 to 1, not ${p}.`);
  if (!(shape > 0 && rate > 0)) throw new RangeError(`There is no gamma distribution of shape ${shape}, rate ${rate}.`);
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const reached =
    p <= 0.5
      ? (x: number) => regularizedGamma(shape, x).lower >= p
      : (x: number) => regularizedGamma(shape, x).upper <= 1 - p;
  return bisectPositive(reached, shape) / rate;
}
