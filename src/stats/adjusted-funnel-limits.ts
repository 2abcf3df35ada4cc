import type { FunnelScale } from './funnel-z.ts';
import { twoSidedZ } from './two-sided-z.ts';

/**
 * The limits of `funnelLimits` widened by the variance `tau2` between units: 1 ± z √(1 / (4 expected) + tau²) on the
 * scale `root` (the Care Quality Commission's), exp(± z √(1 / expected + tau²)) on the scale `log` (the English hospital
 * mortality indicator's). The lower one is never below 0. Source: D. J. Spiegelhalter et al., J. R. Stat. Soc. A 175
 * (2012) 1-47.
 *
 * @example adjustedFunnelLimits(100, 0.00344, 0.95, 'root') // [0.8489..., 1.1510...]
 */
export function adjustedFunnelLimits(
  expected: number,
  tau2: number,
  level: number,
  scale: FunnelScale,
): readonly [low: number, high: number] {
  if (!(expected > 0 && tau2 >= 0)) throw new RangeError(`No limits with ${expected} expected and tau² ${tau2}.`);
  const half = twoSidedZ(level) * Math.sqrt(1 / ((scale === 'root' ? 4 : 1) * expected) + tau2);
  return scale === 'root' ? [Math.max(0, 1 - half), 1 + half] : [Math.exp(-half), Math.exp(half)];
}
