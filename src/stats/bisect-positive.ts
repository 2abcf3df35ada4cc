/** The smallest number that a computer holds with all its digits, and the largest. */
const [smallest, largest] = [2 ** -1022, Number.MAX_VALUE];

/**
 * The smallest positive number at which a condition holds that is false below some point and true from there on, to the
 * last bit: by widening steps from `guess`, then halving. 0 where it holds down to 2.3e-308, infinity where it does not
 * hold at 1.7e308.
 *
 * @example bisectPositive((x) => x * x >= 2, 1) // 1.4142135623730951
 */
export function bisectPositive(holds: (x: number) => boolean, guess: number): number {
  if (!(guess >= smallest && guess <= largest)) throw new RangeError(`A search cannot start at ${guess}.`);
  let low = guess;
  let high = guess;
  // Steps grow, so that 1e-300 is nearly as near as 1e-3.
  for (let factor = 2; holds(low); factor *= factor) {
    if (low === smallest) return 0;
    [low, high] = [Math.max(smallest, low / factor), low];
  }
  for (let factor = 2; !holds(high); factor *= factor) {
    if (high === largest) return Number.POSITIVE_INFINITY;
    [low, high] = [high, Math.min(largest, high * factor)];
  }
  while (true) {
    const middle = high > 4 * low ? Math.sqrt(low) * Math.sqrt(high) : low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (holds(middle)) high = middle;
    else low = middle;
  }
}
