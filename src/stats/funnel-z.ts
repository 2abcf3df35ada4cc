/** Where a ratio of observed to expected counts is nearly normal: as its square root, or as its logarithm. */
export type FunnelScale = 'root' | 'log';

/**
 * How many standard errors the ratio of `observed` to `expected` (above 0) is from 1: on the scale of its square root, 2
 * (√observed - √expected), or of its logarithm, √expected ln(observed / expected), as the English hospital mortality
 * indicator does it. Source: D. J. Spiegelhalter, Stat. Med. 24 (2005) 1185-1202.
 *
 * @example funnelZ(150, 112, 'root') // 3.32888693...
 */
export function funnelZ(observed: number, expected: number, scale: FunnelScale): number {
  if (!(observed >= 0 && expected > 0)) throw new RangeError(`No ratio of ${observed} to ${expected} expected.`);
  if (scale === 'root') return 2 * (Math.sqrt(observed) - Math.sqrt(expected));
  return Math.sqrt(expected) * Math.log(observed / expected);
}
