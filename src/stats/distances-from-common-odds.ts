import { fittedCases } from './fitted-cases.ts';
import type { Stratum } from './mantel-haenszel.ts';
import { mantelHaenszelOddsRatio } from './mantel-haenszel-odds-ratio.ts';

/** How far one stratum is from the common odds ratio. */
export interface StratumDistance {
  /** Exposed cases seen minus those expected. */
  readonly distance: number;
  /** Above 0. */
  readonly variance: number;
}

/**
 * How far the exposed cases of each informative stratum are from what the Mantel-Haenszel odds ratio of all lets expect;
 * strata where a margin is 0 are left out. `undefined` where that odds ratio would be 0 or infinite.
 *
 * @example distancesFromCommonOdds([{ exposed: 10, exposedCases: 4, unexposed: 10, unexposedCases: 2 }])
 * // [{ distance: 0, variance: 0.96 }]
 */
export function distancesFromCommonOdds(strata: readonly Stratum[]): StratumDistance[] | undefined {
  const common = mantelHaenszelOddsRatio(strata);
  if (common === undefined) return undefined;
  return strata
    .map((stratum) => ({ seen: stratum.exposedCases, ...fittedCases(stratum, common.ratio) }))
    .filter(({ variance }) => variance > 0)
    .map(({ seen, expected, variance }) => ({ distance: seen - expected, variance }));
}
