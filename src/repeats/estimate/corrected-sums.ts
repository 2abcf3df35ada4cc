import { hypergeometricMoments } from '../../stats/hypergeometric-moments.ts';
import type { LinkPatterns } from '../log-counts.ts';
import { numberedArticles } from '../numbered-articles.ts';
import type { Chance } from './chance.ts';
import { combinedRatios, type RatioOfArticle } from './joint-ratios.ts';
import { type StratumSpan, strataOfPatterns } from './strata-of-patterns.ts';

/** An article's Mantel-Haenszel sums with what was linked beside it taken into account. */
export interface CorrectedSums extends Chance {
  /** Numerator and denominator of the risk ratio. */
  readonly ratioAbove: number;
  readonly ratioBelow: number;
  /** Repeats expected if the article made no difference, its own repeats among those that set the level. */
  readonly expected: number;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const nothing: CorrectedSums = {
  ...{ ratioAbove: 0, ratioBelow: 0, expected: 0 },
  ...{ excess: 0, information: 0, variance: 0, thirdMoment: 0 },
};

/** What the trials of one stratum add up to by article; kept for the next one. */
interface StratumOfArticles {
  /** Articles that the stratum holds. */
  readonly held: number[];
  readonly cases: Float64Array;
  /** Trials with the article, each weighing as much as the other articles' ratios say. */
  readonly weight: Float64Array;
  /** The same with its own ratio too. */
  readonly fullWeight: Float64Array;
}

/**
 * One Mantel-Haenszel pass in which a trial weighs as much as the ratios of the *other* articles linked in it say: with
 * T1 and T0 the weights of trials with and without the article, T = T0 + T1, A its repeats and C the others', the
 * numerator is the sum of A T0 / T, the denominator that of C T1 / T. With all ratios 1 this is plain Mantel-Haenszel.
 * By chance each of
 * the M = A + C repeats falls to a trial with the article as often as T1 / T says: a hypergeometric count in each stratum.
 *
 * @returns sums by code
 */
export function correctedSums(patterns: LinkPatterns, ratioOf: RatioOfArticle): Map<string, CorrectedSums> {
  const { codes, articlesOf } = numberedArticles(patterns.codesOfLinks);
  const ratios = Float64Array.from(codes, (code) => ratioOf.get(code) ?? 1);
  const together = combinedRatios(articlesOf, ratios);
  const sums = new Map<string, Mutable<CorrectedSums>>();
  const stratum: StratumOfArticles = {
    held: [],
    ...{ cases: new Float64Array(codes.length), weight: new Float64Array(codes.length) },
    fullWeight: new Float64Array(codes.length),
  };
  for (const span of strataOfPatterns(patterns)) {
    const load = fill(stratum, span, patterns, { articlesOf, ratios, together });
    for (const article of stratum.held) {
      const sum = sums.get(codes[article] as string) ?? { ...nothing };
      addStratum(sum, span, load, {
        cases: stratum.cases[article] as number,
        weight: stratum.weight[article] as number,
        fullWeight: stratum.fullWeight[article] as number,
      });
      sums.set(codes[article] as string, sum);
    }
  }
  return sums;
}

function addStratum(
  sum: Mutable<CorrectedSums>,
  { trials, repeats }: StratumSpan,
  load: number,
  { cases, weight, fullWeight }: Readonly<Record<'cases' | 'weight' | 'fullWeight', number>>,
): void {
  const without = Math.max(0, load - fullWeight);
  const share = weight / (without + weight);
  const byChance = hypergeometricMoments(trials, repeats, share);
  sum.ratioAbove += cases * (1 - share);
  sum.ratioBelow += (repeats - cases) * share;
  sum.expected += byChance.mean;
  sum.excess += cases - byChance.mean;
  sum.information += repeats * share * (1 - share);
  sum.variance += byChance.variance;
  sum.thirdMoment += byChance.thirdMoment;
}

interface Weights {
  readonly articlesOf: readonly (readonly number[])[];
  readonly ratios: Float64Array;
  /** The product of the ratios of each set. */
  readonly together: Float64Array;
}

/** Fills in one stratum; gives the weight of all its trials. */
function fill(
  { held, cases, weight, fullWeight }: StratumOfArticles,
  { from, to }: StratumSpan,
  { links, trials, repeats }: LinkPatterns,
  { articlesOf, ratios, together }: Weights,
): number {
  for (const article of held) {
    cases[article] = 0;
    weight[article] = 0;
    fullWeight[article] = 0;
  }
  held.length = 0;
  let load = 0;
  for (let at = from; at < to; at++) {
    const full = (trials[at] as number) * (together[links[at] as number] as number);
    load += full;
    for (const article of articlesOf[links[at] as number] as readonly number[]) {
      if (fullWeight[article] === 0) held.push(article);
      cases[article] = (cases[article] as number) + (repeats[at] as number);
      weight[article] = (weight[article] as number) + full / (ratios[article] as number);
      fullWeight[article] = (fullWeight[article] as number) + full;
    }
  }
  return load;
}
