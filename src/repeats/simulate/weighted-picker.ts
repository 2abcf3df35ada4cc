import type { Random } from './random.ts';

/** Picks indexes as often as their weights say, quickly from many: by bisection of the running total. */
export function weightedPicker(weights: readonly number[]): (random: Random) => number {
  let total = 0;
  const totals = weights.map((weight) => {
    total += weight;
    return total;
  });
  return (random) => {
    const draw = random.unit() * total;
    let low = 0;
    let high = totals.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((totals[middle] as number) > draw) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
