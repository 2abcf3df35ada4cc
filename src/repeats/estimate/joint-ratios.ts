import type { LinkPattern } from '../log-counts.ts';
import { type FlatPatterns, flatPatterns } from './flat-patterns.ts';

/** As if each article had this many further repeats, just as many as expected: keeps rare articles near 1. */
const priorRepeats = 8;
const maxRounds = 40;
const closeEnough = 1e-4;

/** Every article's ratio, by code. */
export type RatioOfArticle = ReadonlyMap<string, number>;

/**
 * Ratios of all articles fitted together: the share of repeats in a pattern is its stratum's level times the ratios of
 * the articles linked. So an innocent article that is often linked beside a bad one keeps a ratio near 1. Damped
 * coordinate ascent with a gamma prior of mean 1; `docs/repeats.md`, "Articles linked together".
 *
 * @param patterns all patterns of a stratum one after the other
 */
export function jointRatios(patterns: readonly LinkPattern[]): Map<string, number> {
  const flat = flatPatterns(patterns);
  const repeats = repeatsOfArticles(flat);
  const ratios = new Float64Array(flat.codes.length).fill(1);
  for (let round = 0; round < maxRounds; round++) {
    const expected = expectedWithoutOwnRatio(flat, ratios);
    let largestStep = 0;
    for (const [article, ratio] of ratios.entries()) {
      const target = ((repeats[article] as number) + priorRepeats) / ((expected[article] as number) + priorRepeats);
      const next = Math.sqrt(ratio * target);
      largestStep = Math.max(largestStep, Math.abs(Math.log(next / ratio)));
      ratios[article] = next;
    }
    if (largestStep < closeEnough) break;
  }
  return new Map(flat.codes.map((code, article) => [code, ratios[article] as number]));
}

export function groupByStratum(patterns: readonly LinkPattern[]): LinkPattern[][] {
  return [...Map.groupBy(patterns, ({ stratum }) => stratum).values()];
}

/** The product of the ratios of the articles linked. */
export function combinedRatio(codes: readonly string[], ratios: RatioOfArticle): number {
  return codes.reduce((product, code) => product * (ratios.get(code) ?? 1), 1);
}

function repeatsOfArticles({ codes, articlesOf, repeats }: FlatPatterns): Float64Array {
  const sums = new Float64Array(codes.length);
  for (const [pattern, articles] of articlesOf.entries()) {
    for (const article of articles) sums[article] = (sums[article] as number) + (repeats[pattern] as number);
  }
  return sums;
}

function expectedWithoutOwnRatio(flat: FlatPatterns, ratios: Float64Array): Float64Array {
  const { codes, strata, articlesOf, trials } = flat;
  const sums = new Float64Array(codes.length);
  for (const { from, to, repeats } of strata) {
    let load = 0;
    for (let pattern = from; pattern < to; pattern++) {
      load += (trials[pattern] as number) * product(articlesOf[pattern] as readonly number[], ratios);
    }
    for (let pattern = from; pattern < to; pattern++) {
      const articles = articlesOf[pattern] as readonly number[];
      if (articles.length === 0) continue;
      const expected = (repeats / load) * (trials[pattern] as number) * product(articles, ratios);
      for (const article of articles) {
        sums[article] = (sums[article] as number) + expected / (ratios[article] as number);
      }
    }
  }
  return sums;
}

function product(articles: readonly number[], ratios: Float64Array): number {
  let all = 1;
  for (const article of articles) all *= ratios[article] as number;
  return all;
}
