import { numberedArticles } from '../numbered-articles.ts';
import type { PlacedPatterns } from './placed-patterns.ts';
import { rowsByStratum } from './rows-by-stratum.ts';
import type { Strata } from './stratify.ts';
import { sumsByNumber, type TrialSums } from './trial-sums.ts';

/** The trials with an article in one stratum. */
export interface Cell extends TrialSums {
  readonly code: string;
  readonly stratum: number;
}

export interface SummedCells {
  /** Of all trials, by stratum. */
  readonly totals: readonly TrialSums[];
  /** By stratum, and by article where there is a trial with it. */
  readonly cells: readonly Cell[];
}

/** Sums by stratum, and by article and stratum. */
export function sumCells(
  patterns: Omit<PlacedPatterns, 'places'>,
  strata: Pick<Strata, 'stratumOf' | 'count'>,
): SummedCells {
  const { links, trials, weight, repeats, codesOfLinks } = patterns;
  const { codes, articlesOf } = numberedArticles(codesOfLinks);
  const sums = sumsByNumber(codes.length);
  const rowsOf = rowsByStratum(patterns, strata);
  const cells: Cell[] = [];
  const totals = Array.from({ length: strata.count }, (_, stratum): TrialSums => {
    const total = { trials: 0, weight: 0, repeats: 0 };
    for (const row of rowsOf(stratum)) {
      total.trials += trials[row] as number;
      total.weight += weight[row] as number;
      total.repeats += repeats[row] as number;
      for (const article of articlesOf[links[row] as number] as readonly number[]) {
        sums.add(article, trials[row] as number, weight[row] as number, repeats[row] as number);
      }
    }
    sums.empty((article, own) => cells.push({ code: codes[article] as string, stratum, ...own }));
    return total;
  });
  return { totals, cells };
}
