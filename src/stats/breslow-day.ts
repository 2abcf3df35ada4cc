import { distancesFromCommonOdds } from './distances-from-common-odds.ts';
import { type Homogeneity, homogeneity } from './homogeneity.ts';
import type { Stratum } from './mantel-haenszel.ts';

/**
 * The Breslow-Day test that the odds ratio is the same in every stratum, with the Mantel-Haenszel odds ratio as the
 * common one. `tarone` gives the corrected test. Strata where a margin is 0 say nothing and are not counted; `undefined`
 * where there is no common odds ratio above 0. Source: N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research
 * I (1980), section 4.4.
 *
 * @example breslowDay([
 *   { exposed: 10, exposedCases: 4, unexposed: 10, unexposedCases: 2 },
 *   { exposed: 10, exposedCases: 2, unexposed: 10, unexposedCases: 4 },
 * ]) // { chi2: 1.9047..., degrees: 1, p: 0.1675... }
 */
export function breslowDay(strata: readonly Stratum[]): Homogeneity | undefined {
  const distances = distancesFromCommonOdds(strata);
  if (distances === undefined) return undefined;
  const chi2 = distances.reduce((sum, { distance, variance }) => sum + (distance * distance) / variance, 0);
  return homogeneity(chi2, distances.length);
}
