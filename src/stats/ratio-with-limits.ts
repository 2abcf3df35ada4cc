import { twoSidedZ } from './two-sided-z.ts';

export interface RatioWithLimits {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A ratio with the limits that a normal distribution of its logarithm gives, two-sided at `level`, as printed with
 * Mantel-Haenszel ratios.
 *
 * @example ratioWithLimits(2, 0.25, 0.95) // { ratio: 2, low: 0.7506..., high: 5.3288... }
 */
export function ratioWithLimits(ratio: number, varianceLn: number, level: number): RatioWithLimits {
  if (!(ratio > 0 && varianceLn >= 0)) throw new RangeError(`No limits of a ratio ${ratio}, variance ${varianceLn}.`);
  const factor = Math.exp(twoSidedZ(level) * Math.sqrt(varianceLn));
  return { ratio, low: ratio / factor, high: ratio * factor };
}
