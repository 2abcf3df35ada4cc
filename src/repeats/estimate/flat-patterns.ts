import type { LinkPattern } from '../log-counts.ts';

/** Patterns as columns, with numbers for codes: a large log has a million of them, and they are gone through often. */
export interface FlatPatterns {
  /** Codes by number. */
  readonly codes: readonly string[];
  /** Patterns `from` up to, not including, `to`, and their repeats together. */
  readonly strata: readonly { readonly from: number; readonly to: number; readonly repeats: number }[];
  readonly articlesOf: readonly (readonly number[])[];
  readonly trials: Float64Array;
  readonly repeats: Float64Array;
}

/** @param patterns all patterns of a stratum one after the other */
export function flatPatterns(patterns: readonly LinkPattern[]): FlatPatterns {
  const numbers = new Map<string, number>();
  // Patterns with the same articles share one list of codes, which is so turned into numbers once.
  const known = new Map<readonly string[], readonly number[]>();
  const articlesOf = patterns.map(({ codes }) => {
    const articles = known.get(codes) ?? codes.map((code) => numberOf(code, numbers));
    known.set(codes, articles);
    return articles;
  });
  return {
    codes: [...numbers.keys()],
    strata: strataOf(patterns),
    articlesOf,
    trials: Float64Array.from(patterns, ({ trials }) => trials),
    repeats: Float64Array.from(patterns, ({ repeats }) => repeats),
  };
}

function numberOf(code: string, numbers: Map<string, number>): number {
  const number = numbers.get(code) ?? numbers.size;
  numbers.set(code, number);
  return number;
}

function strataOf(patterns: readonly LinkPattern[]): FlatPatterns['strata'] {
  const strata: { from: number; to: number; repeats: number }[] = [];
  let at: number | undefined;
  for (const [index, { stratum, repeats }] of patterns.entries()) {
    if (stratum !== at) strata.push({ from: index, to: index, repeats: 0 });
    at = stratum;
    const last = strata.at(-1) as (typeof strata)[number];
    last.to = index + 1;
    last.repeats += repeats;
  }
  return strata;
}
