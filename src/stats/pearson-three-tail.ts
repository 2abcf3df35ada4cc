import { normalCdf } from './normal-cdf.ts';
import { regularizedGamma } from './regularized-gamma.ts';

/** A skewness nearer to 0 than this changes the chance by less than a part in a hundred, out to a chance of 1e-15. */
const symmetric = 1e-4;

/**
 * The chance of `value` or more, for a variable with mean 0, this `variance` and this third central moment: that of a
 * gamma distribution moved and stretched to have them (Pearson's type III; the normal distribution where the third
 * moment is 0, the mirror image where it is below 0). Nearly exact for sums of many small parts, where a normal tail
 * already misses their skewness. Source: P. W. Mielke, K. J. Berry, Permutation Methods (2nd ed. 2007), 2.3.
 *
 * Throws a RangeError where the variance is not above 0.
 *
 * @example pearsonThreeTail(2, 1, 0.5) // 0.0344000...
 */
export function pearsonThreeTail(value: number, variance: number, thirdMoment: number): number {
  if (!(variance > 0)) throw new RangeError(`A variance lies above 0, not at ${variance}.`);
  const z = value / Math.sqrt(variance);
  const skewness = thirdMoment / variance ** 1.5;
  if (Math.abs(skewness) < symmetric) return normalCdf(-z);
  const shape = 4 / skewness ** 2;
  const place = shape + Math.sign(skewness) * z * Math.sqrt(shape);
  if (place <= 0) return skewness > 0 ? 1 : 0;
  const { upper, lower } = regularizedGamma(shape, place);
  return skewness > 0 ? upper : lower;
}
