import type { Stratum } from './mantel-haenszel.ts';
import { stratumCells } from './stratum-cells.ts';

export interface OddsRatio {
  readonly ratio: number;
  /** Of the natural logarithm of the ratio. */
  readonly varianceLn: number;
}

/**
 * The Mantel-Haenszel odds ratio of all strata together, with the Robins-Breslow-Greenland variance of its logarithm,
 * as R's `mantelhaen.test`. A stratum without exposed or without unexposed adds nothing; `undefined` where the ratio
 * would be 0 or infinite. Sources: N. Mantel, W. Haenszel, J. Natl. Cancer Inst. 22 (1959) 719-748; J. Robins, N.
 * Breslow, S. Greenland, Biometrics 42 (1986) 311-323.
 *
 * @example mantelHaenszelOddsRatio([{ exposed: 10, exposedCases: 4, unexposed: 10, unexposedCases: 2 }])
 * // { ratio: 2.6666..., varianceLn: 1.0416... = 1/4 + 1/6 + 1/2 + 1/8 }
 */
export function mantelHaenszelOddsRatio(strata: Iterable<Stratum>): OddsRatio | undefined {
  let above = 0;
  let below = 0;
  let aboveAlike = 0;
  let mixed = 0;
  let belowUnlike = 0;
  for (const stratum of strata) {
    const { a, b, c, d, all } = stratumCells(stratum);
    if (all === 0) continue;
    const alike = (a + d) / all;
    const unlike = (b + c) / all;
    const r = (a * d) / all;
    const s = (b * c) / all;
    above += r;
    below += s;
    aboveAlike += alike * r;
    mixed += alike * s + unlike * r;
    belowUnlike += unlike * s;
  }
  if (above <= 0 || below <= 0) return undefined;
  return {
    ratio: above / below,
    varianceLn: aboveAlike / (2 * above * above) + mixed / (2 * above * below) + belowUnlike / (2 * below * below),
  };
}
