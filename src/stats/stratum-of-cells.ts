import type { Stratum } from './mantel-haenszel.ts';

/**
 * A two-by-two table as a stratum: `a` exposed with the outcome, `b` exposed without, `c` unexposed with, `d` unexposed
 * without.
 *
 * @example stratumOfCells(4, 6, 2, 8) // { exposed: 10, exposedCases: 4, unexposed: 10, unexposedCases: 2 }
 */
export function stratumOfCells(a: number, b: number, c: number, d: number): Stratum {
  if (!(Math.min(a, b, c, d) >= 0)) throw new RangeError(`The cells ${a}, ${b}, ${c}, ${d} are not all counts.`);
  return { exposed: a + b, exposedCases: a, unexposed: c + d, unexposedCases: c };
}
