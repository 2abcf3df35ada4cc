import { regularizedGamma } from './regularized-gamma.ts';

/**
 * The chance that a chi-squared variable with `degrees` of freedom (above 0) is more than `chi2` (from 0). With no
 * degree of freedom nothing was compared, and the chance is 1.
 *
 * @example chiSquaredTail(3.841458820694124, 1) // 0.05
 */
export function chiSquaredTail(chi2: number, degrees: number): number {
  return degrees === 0 ? 1 : regularizedGamma(degrees / 2, chi2 / 2).upper;
}
