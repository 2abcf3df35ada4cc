import { gammaQuantile } from './gamma-quantile.ts';
import { tailShare } from './tail-share.ts';

/**
 * Garwood's exact interval of a Poisson mean given a `count`, two-sided at `level`, as R's `poisson.test`. It holds the
 * true mean with at least that chance. Nothing counted has the lower limit 0. The count need not be whole. Source: F.
 * Garwood, Biometrika 28 (1936) 437-442.
 *
 * @example garwoodInterval(10, 0.95) // [4.7953..., 18.3903...]
 */
export function garwoodInterval(count: number, level: number): readonly [low: number, high: number] {
  if (!(count >= 0)) throw new RangeError(`${count} is not a count.`);
  const tail = tailShare(level);
  return [count === 0 ? 0 : gammaQuantile(tail, count, 1), gammaQuantile(1 - tail, count + 1, 1)];
}
