import type { Problem } from '../problem/problem.ts';
import type { ReadSearches } from './read-searches.ts';
import { type SoughtInLanguage, soughtInVain } from './sought-in-vain.ts';

/** What `health --searches` tells; with `--json`, as it is. */
export interface SearchesReport {
  readonly schemaVersion: 1;
  readonly searches: number;
  /** The first and the last day; `null` where there was no search. */
  readonly from: string | null;
  readonly to: string | null;
  readonly languages: readonly SoughtInLanguage[];
  readonly unreadable: readonly Pick<Problem, 'file' | 'line' | 'what'>[];
}

export function searchesReport({ beacons, problems }: ReadSearches): SearchesReport {
  const days = beacons.map(({ at }) => at).sort();
  return {
    schemaVersion: 1,
    searches: beacons.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    languages: soughtInVain(beacons),
    unreadable: problems.map(({ file, line, what }) => ({ file, ...(line !== undefined && { line }), what })),
  };
}
