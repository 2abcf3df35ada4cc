import { betaQuantile } from './beta-quantile.ts';
import { tailShare } from './tail-share.ts';

/**
 * Clopper and Pearson's exact interval of a share: `part` of `whole`, two-sided at `level`, as R's `binom.test`. It
 * holds the true share with at least that chance. None has the lower limit 0, all the upper limit 1. Counts need not be
 * whole. Source: C. J. Clopper, E. S. Pearson, Biometrika 26 (1934) 404-413.
 *
 * @example clopperPearsonInterval(81, 263, 0.95) // [0.2527..., 0.3676...]
 */
export function clopperPearsonInterval(
  part: number,
  whole: number,
  level: number,
): readonly [low: number, high: number] {
  if (!(part >= 0 && part <= whole && whole > 0 && whole < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${part} of ${whole} is not a share.`);
  }
  const tail = tailShare(level);
  return [
    part === 0 ? 0 : betaQuantile(tail, part, whole - part + 1),
    part === whole ? 1 : betaQuantile(1 - tail, part + 1, whole - part),
  ];
}
