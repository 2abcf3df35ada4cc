import { type GammaComponent, requireGammaMixture } from './gamma-mixture.ts';
import { gammaPoissonLogChance } from './gamma-poisson-log-chance.ts';
import { logSumExp } from './log-sum-exp.ts';

/**
 * What is known of a rate ratio after a `count` where `expected` were expected: the posterior mixture, one component for
 * each of the `prior` in the same order. Its weights are DuMouchel's Q. Nothing expected and nothing seen gives the
 * prior back. Source: W. DuMouchel, Am. Stat. 53 (1999) 177-190.
 *
 * @example gammaPoissonPosterior(2, 3, [{ weight: 1, shape: 1, rate: 1 }]) // [{ weight: 1, shape: 3, rate: 4 }]
 */
export function gammaPoissonPosterior(
  count: number,
  expected: number,
  prior: readonly GammaComponent[],
): GammaComponent[] {
  requireGammaMixture(prior);
  const logs = prior.map(
    ({ weight, shape, rate }) => Math.log(weight) + gammaPoissonLogChance(count, expected, shape, rate),
  );
  const total = logSumExp(logs);
  if (total === Number.NEGATIVE_INFINITY) throw new RangeError(`A count of ${count} is impossible with none expected.`);
  return prior.map(({ shape, rate }, component) => ({
    weight: Math.exp((logs[component] ?? 0) - total),
    shape: shape + count,
    rate: rate + expected,
  }));
}
