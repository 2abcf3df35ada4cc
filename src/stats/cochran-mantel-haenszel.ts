import type { MantelHaenszelSums } from './mantel-haenszel.ts';
import { normalCdf } from './normal-cdf.ts';

export interface CochranMantelHaenszel {
  /** With one degree of freedom. */
  readonly chi2: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * The Cochran-Mantel-Haenszel test that exposure makes no difference in any stratum. With a `continuity` correction of
 * 1/2 as in Mantel and Haenszel's paper and R's `mantelhaen.test`, or 0 for none. No variance: chi2 0, p 1. Source: N.
 * Mantel, W. Haenszel, J. Natl. Cancer Inst. 22 (1959) 719-748.
 *
 * @example cochranMantelHaenszel(sumStrata([{ exposed: 10, exposedCases: 4, unexposed: 10, unexposedCases: 2 }]), 0)
 * // { chi2: 0.9047..., p: 0.3415... }
 */
export function cochranMantelHaenszel(
  { cases, expected, variance }: Pick<MantelHaenszelSums, 'cases' | 'expected' | 'variance'>,
  continuity: 0 | 0.5,
): CochranMantelHaenszel {
  if (variance <= 0) return { chi2: 0, p: 1 };
  const distance = Math.max(0, Math.abs(cases - expected) - continuity);
  const chi2 = (distance * distance) / variance;
  return { chi2, p: 2 * normalCdf(-Math.sqrt(chi2)) };
}
