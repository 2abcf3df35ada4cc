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
  // In the letters of Robins, Breslow and Greenland: R, S, and the sums of P R, P S + Q R and Q S.
  const sums = { r: 0, s: 0, pr: 0, psqr: 0, qs: 0 };
  for (const stratum of strata) {
    const { a, b, c, d, all } = stratumCells(stratum);
    if (all === 0) continue;
    const p = (a + d) / all;
    const q = (b + c) / all;
    const r = (a * d) / all;
    const s = (b * c) / all;
    sums.r += r;
    sums.s += s;
    sums.pr += p * r;
    sums.psqr += p * s + q * r;
    sums.qs += q * s;
  }
  const { r, s, pr, psqr, qs } = sums;
  if (r <= 0 || s <= 0) return undefined;
  return { ratio: r / s, varianceLn: pr / (2 * r * r) + psqr / (2 * r * s) + qs / (2 * s * s) };
}
