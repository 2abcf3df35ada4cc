export interface TabularCusum {
  /** After each value: how far above the target they have run, from 0. */
  readonly above: readonly number[];
  /** How far below, from 0. */
  readonly below: readonly number[];
}

/**
 * The tabular cumulative sums of Page: what exceeds `target` by more than `allowance` (K, half of the shift to be found)
 * adds up, and never falls below 0. A sum past the decision interval H, usually five standard deviations, is a signal.
 * Source: E. S. Page, Biometrika 41 (1954) 100-115; D. C. Montgomery, G. C. Runger, Applied Statistics and Probability
 * for Engineers, chapter 16.
 *
 * @example tabularCusum([102, 94.8, 98.3], 99, 1) // { above: [2, 0, 0], below: [0, 3.2, 2.9] }
 */
export function tabularCusum(values: readonly number[], target: number, allowance: number): TabularCusum {
  if ([...values, target].some(Number.isNaN)) throw new RangeError('A cumulative sum needs numbers, and one is none.');
  if (!(allowance >= 0)) throw new RangeError(`The allowance of a cumulative sum is 0 or more, not ${allowance}.`);
  const above: number[] = [];
  const below: number[] = [];
  for (const value of values) {
    above.push(Math.max(0, value - (target + allowance) + (above.at(-1) ?? 0)));
    below.push(Math.max(0, target - allowance - value + (below.at(-1) ?? 0)));
  }
  return { above, below };
}
