import type { Stratum } from './mantel-haenszel.ts';

/** The four cells of a stratum's table and their sum. */
export interface StratumCells {
  /** Exposed with the outcome. */
  readonly a: number;
  /** Exposed without. */
  readonly b: number;
  /** Unexposed with the outcome. */
  readonly c: number;
  /** Unexposed without. */
  readonly d: number;
  readonly all: number;
}

/**
 * The cells of a stratum; throws where there are more cases than people.
 *
 * @example stratumCells({ exposed: 10, exposedCases: 4, unexposed: 10, unexposedCases: 2 })
 * // { a: 4, b: 6, c: 2, d: 8, all: 20 }
 */
export function stratumCells({ exposed, exposedCases, unexposed, unexposedCases }: Stratum): StratumCells {
  const cells = { a: exposedCases, b: exposed - exposedCases, c: unexposedCases, d: unexposed - unexposedCases };
  if (!(Math.min(cells.a, cells.b, cells.c, cells.d) >= 0)) {
    throw new RangeError(`${exposedCases} of ${exposed} and ${unexposedCases} of ${unexposed} are not both shares.`);
  }
  return { ...cells, all: exposed + unexposed };
}
