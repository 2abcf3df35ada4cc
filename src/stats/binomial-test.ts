import { binomialChance } from './binomial-chance.ts';
import { regularizedBeta } from './regularized-beta.ts';

/** Two chances this near to each other are taken as equal, as in R. */
const asLikely = 1 + 1e-7;

/**
 * The two-sided p-value of the exact binomial test of `part` in `whole` against a `chance`: the chance of all numbers
 * that are no more likely than the one seen, as R's `binom.test`. Counts are whole numbers. Source: M. Hollander, D. A.
 * Wolfe, Nonparametric Statistical Methods (1973), pages 15-22.
 *
 * @example binomialTest(682, 925, 0.75) // 0.3824... (Mendel's peas, as in R's help)
 */
export function binomialTest(part: number, whole: number, chance: number): number {
  if (!(Number.isInteger(part) && Number.isInteger(whole))) {
    throw new RangeError(`An exact test needs whole counts, not ${part} of ${whole}.`);
  }
  const mean = whole * chance;
  if (part === mean) return 1;
  const bound = binomialChance(part, whole, chance) * asLikely;
  const isUnlikely = (count: number) => count > whole || binomialChance(count, whole, chance) <= bound;
  // On the other side of the mean, chances fall steadily away from it.
  if (part < mean) {
    const other = firstWhole(Math.ceil(mean), whole + 1, isUnlikely);
    return Math.min(1, atMost(part, whole, chance) + atLeast(other, whole, chance));
  }
  const other = firstWhole(0, Math.floor(mean) + 1, (count) => !isUnlikely(count));
  return Math.min(1, atLeast(part, whole, chance) + atMost(other - 1, whole, chance));
}

/** The first whole number from `low` up to `high` of which `holds` is true, where it stays true once it is. */
function firstWhole(low: number, high: number, holds: (count: number) => boolean): number {
  let [first, last] = [low, high];
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    if (holds(middle)) last = middle;
    else first = middle + 1;
  }
  return first;
}

function atLeast(count: number, whole: number, chance: number): number {
  if (count <= 0) return 1;
  return count > whole ? 0 : regularizedBeta(count, whole - count + 1, chance).lower;
}

function atMost(count: number, whole: number, chance: number): number {
  if (count < 0) return 0;
  return count >= whole ? 1 : regularizedBeta(count + 1, whole - count, chance).upper;
}
