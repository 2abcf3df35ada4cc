import type { PlacedPatterns } from './placed-patterns.ts';
import { enoughComparators, type Place, type StrataLevel, strataLevels } from './strata-levels.ts';
import { type SummedCells, sumCells } from './sum-cells.ts';

/** Places put together into strata. */
export interface Strata {
  readonly level: StrataLevel;
  /** By place; from 0, in the order of what the strata are told apart by. */
  readonly stratumOf: readonly number[];
  readonly count: number;
}

/** Strata of the finest level at which enough trials with an article have enough others to be compared with, and their sums. */
export function stratify(patterns: PlacedPatterns): { readonly strata: Strata; readonly sums: SummedCells } {
  for (const level of strataLevels) {
    const strata = strataAt(level, patterns.places);
    const sums = sumCells(patterns, strata);
    if (level === strataLevels.at(-1) || comparableShare(sums) >= enoughComparators.share) return { strata, sums };
  }
  throw new Error('There is no level of strata.');
}

function strataAt(level: StrataLevel, places: readonly Place[]): Strata {
  const parts = places.map((place) => level.partsOf(place));
  const distinct = new Map(parts.map((own) => [own.join(' '), own]));
  const ordered = [...distinct.values()].sort(inOrder);
  const numbers = new Map(ordered.map((own, index) => [own.join(' '), index]));
  return { level, count: ordered.length, stratumOf: parts.map((own) => numbers.get(own.join(' ')) ?? 0) };
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((value, index) => value !== b[index]);
  return differs === -1 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}

/** Of exposed trials: one counts once for each of its articles. */
function comparableShare({ cells, totals }: SummedCells): number {
  let exposed = 0;
  let comparable = 0;
  for (const { stratum, trials } of cells) {
    exposed += trials;
    if ((totals[stratum]?.trials ?? 0) - trials >= enoughComparators.unexposed) comparable += trials;
  }
  return exposed === 0 ? 1 : comparable / exposed;
}
