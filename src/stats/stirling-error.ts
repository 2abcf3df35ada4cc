import { logGamma } from './log-gamma.ts';

/** Coefficients of x⁻¹, x⁻³, ... in the series of the error. */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188] as const;

/**
 * The error of Stirling's formula, ln gamma(x + 1) - ((x + 1/2) ln x - x + ln(2 pi) / 2), for `x` above 0. Large gamma
 * functions that nearly cancel are divided by each other through it without loss of digits. Source: C. Loader, Fast and
 * Accurate Computation of Binomial Probabilities (2000).
 *
 * @example stirlingError(1) // 0.0810614667... = 1 - ln(2 pi) / 2
 */
export function stirlingError(x: number): number {
  if (!(x > 0)) throw new RangeError(`stirlingError needs a number above 0, not ${x}.`);
  if (x <= 15) return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - 0.5 * Math.log(2 * Math.PI);
  return series.reduceRight<number>((sum, coefficient) => sum / (x * x) + coefficient, 0) / x;
}
