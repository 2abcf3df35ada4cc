import type { Stratum } from './mantel-haenszel.ts';
import { stratumCells } from './stratum-cells.ts';

/** Two chances this near to each other are taken as equal, as in R. */
const asLikely = 1 + 1e-7;

/**
 * The two-sided p-value of the exact conditional test that the odds ratio is 1 in every stratum: the chance, given all
 * margins, of every total of exposed cases that is no more likely than the one seen, as R's `mantelhaen.test(exact =
 * TRUE)`; with one stratum, Fisher's exact test. Counts are whole numbers; the time grows with the square of their sum.
 * Source: A. Agresti, Categorical Data Analysis (2nd edition, 2002), chapter 6.
 *
 * @example exactConditionalTest([{ exposed: 4, exposedCases: 3, unexposed: 4, unexposedCases: 1 }])
 * // 0.4857... = 34/70, Fisher's lady tasting tea
 */
export function exactConditionalTest(strata: readonly Stratum[]): number {
  let seen = 0;
  let chances = [1];
  for (const stratum of strata) {
    const { a, b, c, d } = stratumCells(stratum);
    if (![a, b, c, d].every(Number.isInteger)) {
      throw new RangeError(`An exact test needs whole counts, not the cells ${a}, ${b}, ${c}, ${d}.`);
    }
    // Counted from the fewest exposed cases that the margins allow.
    seen += a - Math.max(0, a - d);
    chances = convolve(chances, hypergeometric(a + b, c + d, a + c));
  }
  const bound = (chances[seen] ?? 0) * asLikely;
  return Math.min(
    1,
    chances.reduce((sum, chance) => (chance <= bound ? sum + chance : sum), 0),
  );
}

/** The chance of each number of exposed cases that the margins allow, from the fewest on. */
function hypergeometric(exposed: number, unexposed: number, cases: number): number[] {
  const fewest = Math.max(0, cases - unexposed);
  const most = Math.min(exposed, cases);
  const logs = [0];
  for (let count = fewest; count < most; count++) {
    const step = ((exposed - count) * (cases - count)) / ((count + 1) * (unexposed - cases + count + 1));
    logs.push((logs.at(-1) ?? 0) + Math.log(step));
  }
  const largest = logs.reduce((high, log) => Math.max(high, log), 0);
  const weights = logs.map((log) => Math.exp(log - largest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** The chances of a sum of two independent counts. */
function convolve(one: readonly number[], other: readonly number[]): number[] {
  const sums = new Array<number>(one.length + other.length - 1).fill(0);
  one.forEach((chance, count) => {
    other.forEach((factor, more) => {
      sums[count + more] = (sums[count + more] ?? 0) + chance * factor;
    });
  });
  return sums;
}
