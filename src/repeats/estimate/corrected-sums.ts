import { hypergeometricMoments } from '../../stats/hypergeometric-moments.ts';
import type { LinkPattern } from '../log-counts.ts';
import type { Chance } from './chance.ts';
import { combinedRatio, groupByStratum, type RatioOfArticle } from './joint-ratios.ts';

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

interface StratumOfArticle {
  cases: number;
  /** Trials with the article, each weighing as much as the other articles' ratios say. */
  weight: number;
  /** The same with its own ratio too. */
  fullWeight: number;
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
export function correctedSums(patterns: readonly LinkPattern[], ratios: RatioOfArticle): Map<string, CorrectedSums> {
  const sums = new Map<string, Mutable<CorrectedSums>>();
  for (const stratum of groupByStratum(patterns)) {
    const repeats = stratum.reduce((sum, pattern) => sum + pattern.repeats, 0);
    const trials = stratum.reduce((sum, pattern) => sum + pattern.trials, 0);
    const load = stratum.reduce((sum, { trials, codes }) => sum + trials * combinedRatio(codes, ratios), 0);
    for (const [code, { cases, weight, fullWeight }] of articlesOf(stratum, ratios)) {
      const without = Math.max(0, load - fullWeight);
      const all = without + weight;
      const share = weight / all;
      const byChance = hypergeometricMoments(trials, repeats, share);
      const sum = sums.get(code) ?? { ...nothing };
      sum.ratioAbove += cases * (1 - share);
      sum.ratioBelow += (repeats - cases) * share;
      sum.expected += byChance.mean;
      sum.excess += cases - byChance.mean;
      sum.information += repeats * share * (1 - share);
      sum.variance += byChance.variance;
      sum.thirdMoment += byChance.thirdMoment;
      sums.set(code, sum);
    }
  }
  return sums;
}

function articlesOf(stratum: readonly LinkPattern[], ratios: RatioOfArticle): Map<string, StratumOfArticle> {
  const articles = new Map<string, StratumOfArticle>();
  for (const { codes, trials, repeats } of stratum) {
    const full = trials * combinedRatio(codes, ratios);
    for (const code of codes) {
      const article = articles.get(code) ?? { cases: 0, weight: 0, fullWeight: 0 };
      article.cases += repeats;
      article.weight += full / (ratios.get(code) ?? 1);
      article.fullWeight += full;
      articles.set(code, article);
    }
  }
  return articles;
}
