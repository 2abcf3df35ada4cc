import { type Stratum, sumStrata } from '../../stats/mantel-haenszel.ts';
import type { ArticleSums } from '../log-counts.ts';
import { enoughComparators } from './strata-levels.ts';
import type { Cell } from './sum-cells.ts';
import type { TrialSums } from './trial-sums.ts';

/** What an article loses in a stratum without its largest customer and its largest agent. */
export interface Gone {
  readonly weight: number;
  readonly repeats: number;
}

/** What the strata of one article add up to. */
export interface SummedArticle {
  /** Trials, however long they were followed. */
  readonly contacts: number;
  readonly all: ArticleSums;
  /** Absent where nothing is left. */
  readonly withoutLargest?: ArticleSums;
  readonly comparable: number;
}

/**
 * @param cells of one article
 * @param totals of all trials, by stratum
 * @param goneIn by stratum; absent where nothing goes
 */
export function sumArticle(
  cells: readonly Cell[],
  totals: readonly TrialSums[],
  goneIn: ReadonlyMap<number, Gone>,
): SummedArticle {
  const whole = cells.map((cell) => stratumOf(cell, totals[cell.stratum] as TrialSums, nothing));
  const left = cells
    .map((cell) => stratumOf(cell, totals[cell.stratum] as TrialSums, goneIn.get(cell.stratum) ?? nothing))
    // A trial that goes may leave a rounding error of its weight.
    .filter(({ exposed }) => exposed > 1e-9);
  return {
    contacts: cells.reduce((sum, { trials }) => sum + trials, 0),
    all: articleSums(whole),
    ...(left.length > 0 && { withoutLargest: articleSums(left) }),
    comparable: whole
      .filter(({ unexposed }) => unexposed >= enoughComparators.unexposed)
      .reduce((sum, { exposed }) => sum + exposed, 0),
  };
}

const nothing: Gone = { weight: 0, repeats: 0 };

function stratumOf({ weight, repeats }: TrialSums, total: TrialSums, gone: Gone): Stratum {
  return {
    exposed: weight - gone.weight,
    exposedCases: repeats - gone.repeats,
    unexposed: total.weight - weight,
    unexposedCases: total.repeats - repeats,
  };
}

function articleSums(strata: readonly Stratum[]): ArticleSums {
  const sums = { exposed: 0, unexposed: 0, information: 0 };
  for (const { exposed, unexposed, exposedCases, unexposedCases } of strata) {
    sums.exposed += exposed;
    sums.unexposed += unexposed;
    sums.information += (exposed * unexposed * (exposedCases + unexposedCases)) / (exposed + unexposed) ** 2;
  }
  return { ...sumStrata(strata), ...sums, variance: sumStrata(strata.filter(canVary)).variance };
}

/** Contacts that were followed for an hour and repeated at once can outrun what they count for. */
function canVary({ exposed, unexposed, exposedCases, unexposedCases }: Stratum): boolean {
  return exposed + unexposed > exposedCases + unexposedCases;
}
