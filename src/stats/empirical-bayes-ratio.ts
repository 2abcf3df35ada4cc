import type { GammaComponent } from './gamma-mixture.ts';
import { gammaMixtureGeometricMean } from './gamma-mixture-geometric-mean.ts';
import { gammaMixtureQuantile } from './gamma-mixture-quantile.ts';
import { gammaPoissonPosterior } from './gamma-poisson-posterior.ts';

export interface EmpiricalBayesRatio {
  /** Q: the posterior weight of each component of the prior, in its order. */
  readonly weights: readonly number[];
  /** The geometric mean. */
  readonly ebgm: number;
  readonly mean: number;
  /** The ratio is above this with 95 %. */
  readonly eb05: number;
  /** The ratio is below this with 95 %. */
  readonly eb95: number;
}

/**
 * The ratio of a `count` to what was `expected`, shrunk by a `prior` mixture of gamma distributions: DuMouchel's
 * multi-item gamma-Poisson shrinker with its scores EBGM, EB05 and EB95. In openEBGM's notation a theta of (alpha1,
 * beta1, alpha2, beta2, P) is the prior [{ weight: P, shape: alpha1, rate: beta1 }, { weight: 1 - P, shape: alpha2,
 * rate: beta2 }]. Source: W. DuMouchel, Am. Stat. 53 (1999) 177-190.
 *
 * @example empiricalBayesRatio(2, 3, [{ weight: 1, shape: 1, rate: 1 }])
 * // { weights: [1], ebgm: 0.6290..., mean: 0.75, eb05: 0.2044..., eb95: 1.5739... }
 */
export function empiricalBayesRatio(
  count: number,
  expected: number,
  prior: readonly GammaComponent[],
): EmpiricalBayesRatio {
  const posterior = gammaPoissonPosterior(count, expected, prior);
  return {
    weights: posterior.map(({ weight }) => weight),
    ebgm: gammaMixtureGeometricMean(posterior),
    mean: posterior.reduce((sum, { weight, shape, rate }) => sum + (weight * shape) / rate, 0),
    eb05: gammaMixtureQuantile(0.05, posterior),
    eb95: gammaMixtureQuantile(0.95, posterior),
  };
}
