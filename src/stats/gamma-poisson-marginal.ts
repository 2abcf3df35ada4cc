import { type GammaComponent, requireGammaMixture } from './gamma-mixture.ts';
import { gammaPoissonLogChance } from './gamma-poisson-log-chance.ts';
import { logSumExp } from './log-sum-exp.ts';

/**
 * The natural logarithm of the marginal chance of a `count` whose Poisson mean is `expected` times a rate ratio with the
 * `prior` mixture of gamma distributions: a mixture of negative binomials. Its sum over all counts is the log likelihood
 * by which the prior is fitted.
 *
 * `zeroTruncated`: for data that hold no count of 0, each component is divided by its own chance of more than 0, and
 * then mixed, as in DuMouchel's paper and openEBGM; dividing the mixture as a whole is another model. Source: W.
 * DuMouchel, Am. Stat. 53 (1999) 177-190.
 *
 * @example gammaPoissonMarginal(2, 3, [{ weight: 1, shape: 1, rate: 1 }]) // -1.96165850... = ln(9/64)
 */
export function gammaPoissonMarginal(
  count: number,
  expected: number,
  prior: readonly GammaComponent[],
  { zeroTruncated = false }: { readonly zeroTruncated?: boolean } = {},
): number {
  requireGammaMixture(prior);
  if (zeroTruncated && !(count > 0 && expected > 0)) {
    throw new RangeError(`Where zeros are left out, there is no count of ${count} with ${expected} expected.`);
  }
  return logSumExp(
    prior.map(({ weight, shape, rate }) => {
      const logChance = Math.log(weight) + gammaPoissonLogChance(count, expected, shape, rate);
      return zeroTruncated ? logChance - logMoreThanZero(expected, shape, rate) : logChance;
    }),
  );
}

function logMoreThanZero(expected: number, shape: number, rate: number): number {
  return Math.log(-Math.expm1(gammaPoissonLogChance(0, expected, shape, rate)));
}
