/**
 * The smallest positive number at which a condition holds that is false below some point and true from there on, to the
 * last bit: by widening steps from `guess`, then halving. 0 where it holds however small the number, infinity where it
 * never does.
 *
 * @example bisectPositive((x) => x * x >= 2, 1) // 1.4142135623730951
 */
export function bisectPositive(holds: (x: number) => boolean, guess: number): number {
  let [low, high] = bracket(holds, guess);
  while (low > 0 && high < Number.POSITIVE_INFINITY) {
    const middle = high > 4 * low ? Math.sqrt(low) * Math.sqrt(high) : low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return low === 0 ? 0 : high;
}

/** Two numbers, false at the first and true at the second; steps grow, so that 1e-300 is as near as 1e-3. */
function bracket(holds: (x: number) => boolean, guess: number): [low: number, high: number] {
  if (!(guess > 0)) throw new RangeError(`A search among positive numbers cannot start at ${guess}.`);
  let edge = guess;
  let factor = 2;
  if (holds(guess)) {
    while (edge > 0 && holds(edge / factor)) [edge, factor] = [edge / factor, factor * 2];
    return [edge / factor, edge];
  }
  while (edge < Number.POSITIVE_INFINITY && !holds(edge * factor)) [edge, factor] = [edge * factor, factor * 2];
  return [edge, edge * factor];
}
