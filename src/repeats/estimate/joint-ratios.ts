import type { LinkPatterns } from '../log-counts.ts';
import { numberedArticles } from '../numbered-articles.ts';
import { type StratumSpan, strataOfPatterns } from './strata-of-patterns.ts';

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
 */
export function jointRatios(patterns: LinkPatterns): Map<string, number> {
  const { codes, articlesOf } = numberedArticles(patterns.codesOfLinks);
  const strata = strataOfPatterns(patterns);
  const repeats = sumsOfArticles(articlesOf, sumsOfSets(patterns, patterns.repeats), codes.length);
  const ratios = new Float64Array(codes.length).fill(1);
  for (let round = 0; round < maxRounds; round++) {
    const together = combinedRatios(articlesOf, ratios);
    const ofSets = expectedOfSets(patterns, strata, together);
    const expected = sumsOfArticles(articlesOf, ofSets, codes.length);
    let largestStep = 0;
    for (const [article, ratio] of ratios.entries()) {
      const withoutOwn = (expected[article] as number) / ratio;
      const target = ((repeats[article] as number) + priorRepeats) / (withoutOwn + priorRepeats);
      const next = Math.sqrt(ratio * target);
      largestStep = Math.max(largestStep, Math.abs(Math.log(next / ratio)));
      ratios[article] = next;
    }
    if (largestStep < closeEnough) break;
  }
  return new Map(codes.map((code, article) => [code, ratios[article] as number]));
}

/** The product of the ratios of the articles of each set. */
export function combinedRatios(articlesOf: readonly (readonly number[])[], ratios: Float64Array): Float64Array {
  return Float64Array.from(articlesOf, (articles) => articles.reduce((all, one) => all * (ratios[one] as number), 1));
}

/** Repeats expected of each set of articles in all strata. */
function expectedOfSets(
  { links, trials }: LinkPatterns,
  strata: readonly StratumSpan[],
  together: Float64Array,
): Float64Array {
  const sums = new Float64Array(together.length);
  for (const { from, to, repeats } of strata) {
    let load = 0;
    for (let at = from; at < to; at++) load += (trials[at] as number) * (together[links[at] as number] as number);
    const level = repeats / load;
    for (let at = from; at < to; at++) {
      const set = links[at] as number;
      sums[set] = (sums[set] as number) + level * (trials[at] as number) * (together[set] as number);
    }
  }
  return sums;
}

function sumsOfSets({ links, codesOfLinks }: LinkPatterns, values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(codesOfLinks.length);
  for (let at = 0; at < links.length; at++) {
    const set = links[at] as number;
    sums[set] = (sums[set] as number) + (values[at] as number);
  }
  return sums;
}

function sumsOfArticles(
  articlesOf: readonly (readonly number[])[],
  ofSets: Float64Array,
  articles: number,
): Float64Array {
  const sums = new Float64Array(articles);
  for (const [set, own] of articlesOf.entries()) {
    for (const article of own) sums[article] = (sums[article] as number) + (ofSets[set] as number);
  }
  return sums;
}
