import { normalQuantile } from './normal-quantile.ts';
import { tailShare } from './tail-share.ts';

/**
 * How many standard errors a two-sided interval at `level` (between 0 and 1) reaches on either side.
 *
 * @example twoSidedZ(0.95) // 1.95996398...
 */
export function twoSidedZ(level: number): number {
  return -normalQuantile(tailShare(level));
}
