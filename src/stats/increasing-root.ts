const mostRounds = 200;

/**
 * Where an increasing function is 0, to within `tolerance`: regula falsi with the Illinois step, from a guess of two
 * numbers that is widened until the root lies between. Source: M. Dowell, P. Jarratt, BIT 11 (1971) 168-174.
 *
 * Throws a RangeError where the guess is no interval, or no root is found.
 *
 * @example increasingRoot((x) => x ** 3 - 8, [0, 1], 1e-9) // 2.000000000
 */
export function increasingRoot(of: (x: number) => number, guess: readonly [number, number], tolerance: number): number {
  if (!(guess[0] < guess[1])) throw new RangeError(`No interval goes from ${guess[0]} to ${guess[1]}.`);
  let [low, high] = guess;
  let below = of(low);
  let above = of(high);
  for (let width = high - low; below > 0 && Number.isFinite(low); width *= 2) {
    low -= width;
    below = of(low);
  }
  for (let width = high - low; above < 0 && Number.isFinite(high); width *= 2) {
    high += width;
    above = of(high);
  }
  if (!(below <= 0 && above >= 0)) throw new RangeError('The function has no root.');
  let moved = 0;
  for (let round = 0; round < mostRounds; round++) {
    if (high - low <= tolerance || below === above) return (low + high) / 2;
    const x = inside(low, high, (low * above - high * below) / (above - below), tolerance);
    const value = of(x);
    // An end that stays twice counts half, so that it moves too.
    const side = value < 0 ? -1 : 1;
    const factor = side === moved ? 0.5 : 1;
    if (side < 0) [low, below, above] = [x, value, above * factor];
    else [high, above, below] = [x, value, below * factor];
    moved = side;
  }
  throw new RangeError('The root of the function is not found.');
}

/** At least a part of the tolerance away from both ends: so that the last step closes the interval. */
function inside(low: number, high: number, x: number, tolerance: number): number {
  const edge = Math.min(tolerance, high - low) / 2;
  return Math.min(high - edge, Math.max(low + edge, x));
}
