import { breslowDay } from './breslow-day.ts';
import { distancesFromCommonOdds } from './distances-from-common-odds.ts';
import { type Homogeneity, homogeneity } from './homogeneity.ts';
import type { Stratum } from './mantel-haenszel.ts';

/**
 * The Breslow-Day test with Tarone's correction, which makes it a score test: the squared sum of all distances over
 * their variance is taken off its chi-squared. Otherwise as `breslowDay`. Source: R. E. Tarone, Biometrika 72 (1985)
 * 91-95.
 *
 * @example tarone([
 *   { exposed: 10, exposedCases: 4, unexposed: 10, unexposedCases: 2 },
 *   { exposed: 10, exposedCases: 2, unexposed: 10, unexposedCases: 4 },
 * ]) // { chi2: 1.9047..., degrees: 1, p: 0.1675... }, as breslowDay: the distances cancel
 */
export function tarone(strata: readonly Stratum[]): Homogeneity | undefined {
  const plain = breslowDay(strata);
  const distances = distancesFromCommonOdds(strata);
  if (plain === undefined || distances === undefined) return undefined;
  const total = distances.reduce((sum, { distance }) => sum + distance, 0);
  const variance = distances.reduce((sum, one) => sum + one.variance, 0);
  return homogeneity(Math.max(0, plain.chi2 - (total * total) / variance), distances.length);
}
