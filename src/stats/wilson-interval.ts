import { twoSidedZ } from './two-sided-z.ts';

/**
 * Wilson's score interval of a share: `part` of `whole`, two-sided at `level`. Without continuity correction (0, the
 * default) method 3 of Newcombe's comparison, as R's `prop.test(part, whole, correct = FALSE)`; with one (1/2) his
 * method 4, as `prop.test(part, whole)`. None has the lower limit 0, all the upper limit 1. Sources: E. B. Wilson, J.
 * Am. Stat. Assoc. 22 (1927) 209-212; R. G. Newcombe, Stat. Med. 17 (1998) 857-872.
 *
 * @example wilsonInterval(81, 263, 0.95) // [0.2552..., 0.3662...]
 * @example wilsonInterval(81, 263, 0.95, 0.5) // [0.2535..., 0.3681...]
 */
export function wilsonInterval(
  part: number,
  whole: number,
  level: number,
  continuity: 0 | 0.5 = 0,
): readonly [low: number, high: number] {
  if (!(part >= 0 && part <= whole && whole > 0 && whole < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${part} of ${whole} is not a share.`);
  }
  const z = twoSidedZ(level);
  const fewer = part - continuity;
  const more = part + continuity;
  // The product of the two roots for one count is count² / (whole (whole + z²)): no digits are lost near 0.
  const low = fewer <= 0 ? 0 : (fewer * fewer) / (whole * upperRoot(fewer, whole, z));
  const high = more >= whole ? 1 : upperRoot(more, whole, z) / (whole + z * z);
  return [low, high];
}

/** The larger solution P of (count - whole P)² = z² whole P (1 - P), times (whole + z²). */
function upperRoot(count: number, whole: number, z: number): number {
  return count + (z * z) / 2 + z * Math.sqrt((count * (whole - count)) / whole + (z * z) / 4);
}
