import { garwoodInterval } from './garwood-interval.ts';

/**
 * Between which limits the ratio of observed to `expected` (above 0) lies, two-sided at `level`, if a unit is like all
 * others: the exact Poisson limits of the plain funnel plot. Source: D. J. Spiegelhalter, Stat. Med. 24 (2005) 1185-1202.
 *
 * @example funnelLimits(100, 0.95) // [0.8136..., 1.2162...]
 */
export function funnelLimits(expected: number, level: number): readonly [low: number, high: number] {
  if (!(expected > 0)) throw new RangeError(`A funnel has no limits where ${expected} are expected.`);
  const [low, high] = garwoodInterval(expected, level);
  return [low / expected, high / expected];
}
