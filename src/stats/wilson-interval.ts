import { normalQuantile } from './normal-quantile.ts';

/**
 * Wilson's score interval of a share, without continuity correction: `part` of `whole`, two-sided at `level`. Source:
 * E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209-212; method 3 of R. G. Newcombe, Stat. Med. 17 (1998) 857-872.
 *
 * @example wilsonInterval(81, 263, 0.95) // [0.2552..., 0.3662...]
 */
export function wilsonInterval(part: number, whole: number, level: number): readonly [low: number, high: number] {
  if (!(part >= 0 && part <= whole && whole > 0)) throw new RangeError(`${part} of ${whole} is not a share.`);
  const z = normalQuantile((1 + level) / 2);
  const centre = part + (z * z) / 2;
  const half = z * Math.sqrt((part * (whole - part)) / whole + (z * z) / 4);
  return [Math.max(0, (centre - half) / (whole + z * z)), Math.min(1, (centre + half) / (whole + z * z))];
}
