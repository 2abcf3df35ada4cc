import { chiSquaredTail } from './chi-squared-tail.ts';

/** A test that strata agree. */
export interface Homogeneity {
  readonly chi2: number;
  /** Degrees of freedom: informative strata minus one. */
  readonly degrees: number;
  readonly p: number;
}

/**
 * The result of a test that `strata` informative strata agree, whose statistic is `chi2`.
 *
 * @example homogeneity(3.841458820694124, 2) // { chi2: 3.8414..., degrees: 1, p: 0.05 }
 */
export function homogeneity(chi2: number, strata: number): Homogeneity {
  const degrees = Math.max(0, strata - 1);
  return { chi2, degrees, p: chiSquaredTail(chi2, degrees) };
}
