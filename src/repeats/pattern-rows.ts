import type { LinkPatterns } from './log-counts.ts';

/** Trials of one stratum with just these articles linked. For tests. */
export interface PatternRow {
  readonly stratum: number;
  /** Sorted. */
  readonly codes: readonly string[];
  readonly trials: number;
  readonly repeats: number;
}

/** Patterns as columns, each row with a set of articles of its own. For tests. */
export function patternColumns(rows: readonly PatternRow[]): LinkPatterns {
  return {
    stratum: rows.map(({ stratum }) => stratum),
    links: rows.map((_, index) => index),
    trials: rows.map(({ trials }) => trials),
    repeats: rows.map(({ repeats }) => repeats),
    codesOfLinks: rows.map(({ codes }) => codes),
  };
}

/** Patterns one by one. For tests. */
export function patternRows({ stratum, links, trials, repeats, codesOfLinks }: LinkPatterns): PatternRow[] {
  return Array.from(stratum, (own, index) => ({
    ...{ stratum: own, codes: codesOfLinks[links[index] as number] as readonly string[] },
    ...{ trials: trials[index] as number, repeats: repeats[index] as number },
  }));
}
