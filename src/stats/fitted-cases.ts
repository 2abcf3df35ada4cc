import type { Stratum } from './mantel-haenszel.ts';
import { stratumCells } from './stratum-cells.ts';

export interface FittedCases {
  /** Exposed cases expected, given the margins of the table. */
  readonly expected: number;
  /** Their asymptotic variance; 0 where the margins leave no choice. */
  readonly variance: number;
}

/**
 * How many exposed cases a stratum would have if its odds ratio were `oddsRatio` (above 0) and its margins what they
 * are: the root of a quadratic equation. Source: N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research I
 * (1980), section 4.4.
 *
 * @example fittedCases({ exposed: 10, exposedCases: 4, unexposed: 10, unexposedCases: 2 }, 1)
 * // { expected: 3, variance: 1.05 }
 */
export function fittedCases(stratum: Stratum, oddsRatio: number): FittedCases {
  if (!(oddsRatio > 0 && oddsRatio < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`No table can be fitted to an odds ratio of ${oddsRatio}.`);
  }
  const { a, b, c, d } = stratumCells(stratum);
  const exposed = a + b;
  const unexposed = c + d;
  const cases = a + c;
  if (Math.min(exposed, unexposed, cases, b + d) === 0) return { expected: a, variance: 0 };
  const square = oddsRatio - 1;
  const linear = oddsRatio * (exposed + cases) + unexposed - cases;
  const constant = oddsRatio * exposed * cases;
  const root = Math.sqrt(linear * linear - 4 * square * constant);
  // Of the two forms of the same root, the one without a difference of nearly equal numbers.
  const expected = linear >= 0 ? (2 * constant) / (linear + root) : (linear - root) / (2 * square);
  const others = [exposed - expected, cases - expected, unexposed - cases + expected];
  return { expected, variance: 1 / others.reduce((sum, cell) => sum + 1 / cell, 1 / expected) };
}
