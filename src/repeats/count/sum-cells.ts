import type { PlacedPatterns } from './placed-patterns.ts';
import type { Strata } from './stratify.ts';

/** What some trials of one stratum add up to. */
export interface TrialSums {
  trials: number;
  weight: number;
  repeats: number;
}

/** The trials with an article in one stratum. */
export interface Cell extends TrialSums {
  readonly code: string;
  readonly stratum: number;
}

/** Sums by stratum, and by article and stratum where there is a trial with it. */
export function sumCells(
  { place, links, trials, weight, repeats, codesOfLinks }: PlacedPatterns,
  { stratumOf, count }: Pick<Strata, 'stratumOf' | 'count'>,
): { totals: readonly TrialSums[]; cells: readonly Cell[] } {
  const totals = Array.from({ length: count }, () => ({ trials: 0, weight: 0, repeats: 0 }));
  const byCode = new Map<string, Map<number, Cell>>();
  const cells: Cell[] = [];
  const own = { trials: 0, weight: 0, repeats: 0 };
  for (let index = 0; index < place.length; index++) {
    const stratum = stratumOf[place[index] as number] as number;
    own.trials = trials[index] as number;
    own.weight = weight[index] as number;
    own.repeats = repeats[index] as number;
    add(totals[stratum] as TrialSums, own);
    for (const code of codesOfLinks[links[index] as number] as readonly string[]) {
      const ofCode = byCode.get(code) ?? new Map<number, Cell>();
      byCode.set(code, ofCode);
      const cell = ofCode.get(stratum);
      if (cell) add(cell, own);
      else {
        const fresh = { code, stratum, ...own };
        ofCode.set(stratum, fresh);
        cells.push(fresh);
      }
    }
  }
  return { totals, cells };
}

function add(sums: TrialSums, { trials, weight, repeats }: TrialSums): void {
  sums.trials += trials;
  sums.weight += weight;
  sums.repeats += repeats;
}
