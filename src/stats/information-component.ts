import { gammaQuantile } from './gamma-quantile.ts';
import { tailShare } from './tail-share.ts';

export interface InformationComponent {
  readonly ic: number;
  /** At level 0.95: IC025. */
  readonly low: number;
  readonly high: number;
}

/**
 * The information component of the Uppsala Monitoring Centre: the binary logarithm of observed over expected, both with
 * 1/2 added, and the credibility limits of a gamma posterior, two-sided at `level`. Source: G. N. Noren, J. Hopstadius,
 * A. Bate, Stat. Methods Med. Res. 22 (2013) 57-69.
 *
 * @example informationComponent(10, 4, 0.95) // { ic: 1.2223..., low: 0.1922..., high: 1.9789... }
 */
export function informationComponent(observed: number, expected: number, level: number): InformationComponent {
  if (!(observed >= 0 && expected >= 0)) throw new RangeError(`No information in ${observed} of ${expected} expected.`);
  const tail = tailShare(level);
  const shape = observed + 0.5;
  const rate = expected + 0.5;
  return {
    ic: Math.log2(shape / rate),
    low: Math.log2(gammaQuantile(tail, shape, rate)),
    high: Math.log2(gammaQuantile(1 - tail, shape, rate)),
  };
}
