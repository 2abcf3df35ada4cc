import { bisectPositive } from './bisect-positive.ts';
import { type GammaComponent, requireGammaMixture } from './gamma-mixture.ts';
import { regularizedGamma } from './regularized-gamma.ts';

/**
 * The quantile of a mixture of gamma distributions: the number below which a share `p` (above 0, below 1) lies. Found by
 * bisection on the smaller tail.
 *
 * @example gammaMixtureQuantile(0.5, [{ weight: 1, shape: 1, rate: 1 }]) // 0.693147180... = ln 2
 */
export function gammaMixtureQuantile(p: number, mixture: readonly GammaComponent[]): number {
  requireGammaMixture(mixture);
  if (!(p > 0 && p < 1)) throw new RangeError(`A quantile of a mixture needs a share between 0 and 1, not ${p}.`);
  const parts = mixture.filter(({ weight }) => weight > 0);
  const tail = (side: 'lower' | 'upper', x: number) =>
    parts.reduce((sum, { weight, shape, rate }) => sum + weight * regularizedGamma(shape, rate * x)[side], 0);
  const reached = p <= 0.5 ? (x: number) => tail('lower', x) >= p : (x: number) => tail('upper', x) <= 1 - p;
  return bisectPositive(
    reached,
    parts.reduce((sum, { weight, shape, rate }) => sum + (weight * shape) / rate, 0),
  );
}
