import type { LinkPattern } from '../log-counts.ts';

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
  const strata = groupByStratum(patterns);
  const repeats = repeatsOfArticles(patterns);
  const ratios = new Map([...repeats.keys()].map((code) => [code, 1]));
  for (let round = 0; round < maxRounds; round++) {
    const expected = expectedWithoutOwnRatio(strata, ratios);
    let largestStep = 0;
    for (const [code, ratio] of ratios) {
      const target = ((repeats.get(code) ?? 0) + priorRepeats) / ((expected.get(code) ?? 0) + priorRepeats);
      const next = Math.sqrt(ratio * target);
      largestStep = Math.max(largestStep, Math.abs(Math.log(next / ratio)));
      ratios.set(code, next);
    }
    if (largestStep < closeEnough) break;
  }
  return ratios;
}

export function groupByStratum(patterns: readonly LinkPattern[]): LinkPattern[][] {
  return [...Map.groupBy(patterns, ({ stratum }) => stratum).values()];
}

/** The product of the ratios of the articles linked. */
export function combinedRatio(codes: readonly string[], ratios: RatioOfArticle): number {
  return codes.reduce((product, code) => product * (ratios.get(code) ?? 1), 1);
}

function repeatsOfArticles(patterns: readonly LinkPattern[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { codes, repeats } of patterns) addToEach(sums, codes, repeats);
  return sums;
}

function expectedWithoutOwnRatio(strata: readonly LinkPattern[][], ratios: RatioOfArticle): Map<string, number> {
  const sums = new Map<string, number>();
  for (const patterns of strata) {
    const repeats = patterns.reduce((sum, pattern) => sum + pattern.repeats, 0);
    const load = patterns.reduce((sum, { trials, codes }) => sum + trials * combinedRatio(codes, ratios), 0);
    for (const { codes, trials } of patterns) {
      const expected = (repeats / load) * trials * combinedRatio(codes, ratios);
      for (const code of codes) addToEach(sums, [code], expected / (ratios.get(code) ?? 1));
    }
  }
  return sums;
}

function addToEach(sums: Map<string, number>, codes: readonly string[], amount: number): void {
  for (const code of codes) sums.set(code, (sums.get(code) ?? 0) + amount);
}
