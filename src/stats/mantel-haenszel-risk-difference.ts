import type { Stratum } from './mantel-haenszel.ts';
import { stratumCells } from './stratum-cells.ts';

export interface RiskDifference {
  /** Risk of the exposed minus risk of the unexposed. */
  readonly difference: number;
  readonly variance: number;
}

/**
 * The Mantel-Haenszel risk difference of all strata together, with Sato's variance, which holds for few large strata
 * and for many small ones, as `metafor::rma.mh(measure = "RD")`. A stratum without exposed or without unexposed adds
 * nothing; `undefined` where no stratum holds both. Sources: S. Greenland, J. M. Robins, Biometrics 41 (1985) 55-68; T.
 * Sato, Biometrics 45 (1989) 1323-1324.
 *
 * @example mantelHaenszelRiskDifference([{ exposed: 10, exposedCases: 4, unexposed: 10, unexposedCases: 2 }])
 * // { difference: 0.2, variance: 0.04 = 0.4 * 0.6 / 10 + 0.2 * 0.8 / 10 }
 */
export function mantelHaenszelRiskDifference(strata: Iterable<Stratum>): RiskDifference | undefined {
  let weights = 0;
  let weighted = 0;
  let p = 0;
  let q = 0;
  for (const stratum of strata) {
    const { a, b, c, d, all } = stratumCells(stratum);
    if (all === 0) continue;
    const share1 = (a + b) / all;
    const share0 = (c + d) / all;
    weights += (a + b) * share0;
    weighted += a * share0 - c * share1;
    p += c * share1 * share1 - a * share0 * share0 + (share1 * share0 * (c + d - a - b)) / 2;
    q += (a * d + c * b) / (2 * all);
  }
  if (weights <= 0) return undefined;
  const difference = weighted / weights;
  return { difference, variance: (difference * p + q) / (weights * weights) };
}
