import { digamma } from './digamma.ts';
import { type GammaComponent, requireGammaMixture } from './gamma-mixture.ts';

/**
 * The geometric mean of a mixture of gamma distributions, exp of the mean of the logarithm. Of the posterior of a rate
 * ratio it is DuMouchel's EBGM, the empirical Bayes geometric mean. Source: W. DuMouchel, Am. Stat. 53 (1999) 177-190.
 *
 * @example gammaMixtureGeometricMean([{ weight: 1, shape: 1, rate: 1 }]) // 0.561459483... = exp(-0.5772...)
 */
export function gammaMixtureGeometricMean(mixture: readonly GammaComponent[]): number {
  requireGammaMixture(mixture);
  return Math.exp(
    mixture.reduce((sum, { weight, shape, rate }) => sum + weight * (digamma(shape) - Math.log(rate)), 0),
  );
}
