import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts';
import type { ArticleCounts, LogCounts } from '../log-counts.ts';
import { type AnalysisOptions, method } from '../options/analysis-options.ts';
import { type Chance, chanceOfRest } from './chance.ts';
import { type Comparison, compareArticle } from './compare-article.ts';
import { correctedSums } from './corrected-sums.ts';
import { designEffects } from './design-effects.ts';
import { effectiveCounts } from './effective-counts.ts';
import { jointRatios } from './joint-ratios.ts';
import { linkedBeside } from './linked-beside.ts';
import { linkedTogether } from './linked-together.ts';
import { type ShrunkenRatio, shrinkRatio } from './shrink-ratio.ts';
import { fitSpread, type Spread } from './spread-of-articles.ts';
import { testExcess } from './test-excess.ts';

/**
 * Why an article cannot be tested at all. Looks at exposure alone, so that it cannot favour any outcome; but for
 * `comparison`, where no ratio exists, since none of the contacts without the article came back, or all did.
 */
export type Ineligible = 'customers' | 'expected' | 'unexposed' | 'comparison';

/** What an article's counts say before they are held against those of other articles. */
interface ComparedArticle {
  readonly code: string;
  readonly contacts: number;
  readonly customers: number;
  readonly repeats: number;
  readonly unexposed: number;
  readonly designEffect: number;
  readonly counts: ArticleCounts;
  /** Codes of the articles most often linked beside it. */
  readonly linkedWith: readonly string[];
  /** Share of repeats with the article over that of all other trials, nothing else taken into account. */
  readonly crudeRatio: number | undefined;
  /** Absent where there is nothing to compare with. */
  readonly comparison?: Comparison;
  /** Without the article's largest customer and agent; absent where nothing can be compared then. */
  readonly chanceOfRest?: Chance;
  readonly ineligible?: Ineligible;
}

/** One article's numbers, exact and unrounded. */
export interface ArticleEstimate extends ComparedArticle {
  /** Absent where there is nothing to compare with; so is `p`. */
  readonly shrunken?: ShrunkenRatio;
  /** One-sided, against the ordinary spread of articles. */
  readonly p?: number;
  /** The same without the article's largest customer and agent. */
  readonly pOfRest?: number;
  /** The false-discovery rate among eligible articles; absent for others. */
  readonly q?: number;
}

export interface Estimates {
  /** Learnt from all eligible articles together. */
  readonly spread: Spread;
  /** One for every article that was linked in a trial, in the order of the counts. */
  readonly articles: readonly ArticleEstimate[];
}

/** Makes estimates of counts: compares each article, learns how articles differ, and judges each against that. */
export function estimateArticles(log: LogCounts, options: Pick<AnalysisOptions, 'minCustomers'>): Estimates {
  const compared = compareAll(log, options);
  const spread = fitSpread(
    compared.flatMap(({ comparison, ineligible }) =>
      comparison && !ineligible ? [effectiveCounts(comparison, comparison.nullDispersion)] : [],
    ),
  );
  return { spread, articles: withDiscoveryRates(compared.map((article) => estimate(article, spread))) };
}

function compareAll(log: LogCounts, { minCustomers }: Pick<AnalysisOptions, 'minCustomers'>): ComparedArticle[] {
  const corrected = correctedSums(log.patterns, jointRatios(log.patterns));
  const beside = linkedBeside(linkedTogether(log.patterns));
  const effects = designEffects(log.articles.map((article) => ({ ...article, trials: article.contacts })));
  return log.articles.map((article, index) => {
    const { exposed, unexposed, cases } = article.all;
    const designEffect = effects[index] ?? 1;
    const sums = corrected.get(article.code);
    const comparison = sums && compareArticle(article.all, sums, designEffect);
    const { all, withoutLargest } = article;
    const rest = comparison && withoutLargest && chanceOfRest(withoutLargest, all, comparison.chance);
    const ineligible = whyIneligible(article, comparison, minCustomers);
    return {
      code: article.code,
      contacts: article.contacts,
      customers: article.customers,
      repeats: cases,
      unexposed,
      designEffect,
      counts: article,
      linkedWith: beside.get(article.code) ?? [],
      crudeRatio: ratioOfShares(cases, exposed, log.repeats - cases, log.followed - exposed),
      ...(comparison && { comparison }),
      ...(rest && { chanceOfRest: rest }),
      ...(ineligible && { ineligible }),
    };
  });
}

function estimate(article: ComparedArticle, spread: Spread): ArticleEstimate {
  const { comparison, chanceOfRest: rest } = article;
  if (comparison === undefined) return article;
  return {
    ...article,
    shrunken: shrinkRatio(effectiveCounts(comparison, comparison.dispersion), spread),
    p: testExcess(comparison.chance, spread),
    ...(rest && { pOfRest: testExcess(rest, spread) }),
  };
}

function withDiscoveryRates(articles: readonly ArticleEstimate[]): ArticleEstimate[] {
  const eligible = articles.filter(({ ineligible }) => ineligible === undefined);
  const qValues = benjaminiHochberg(eligible.map(({ p }) => p ?? 1));
  const qOf = new Map(eligible.map(({ code }, index) => [code, qValues[index]]));
  return articles.map((article) => {
    const q = qOf.get(article.code);
    return q === undefined ? article : { ...article, q };
  });
}

function whyIneligible(
  { all, customers }: ArticleCounts,
  comparison: Comparison | undefined,
  minCustomers: number,
): Ineligible | undefined {
  if (customers < minCustomers) return 'customers';
  if (all.expected < method.minExpected) return 'expected';
  if (all.unexposed < method.minUnexposed) return 'unexposed';
  return comparison === undefined ? 'comparison' : undefined;
}

function ratioOfShares(cases: number, exposed: number, otherCases: number, others: number): number | undefined {
  return exposed > 0 && otherCases > 0 ? cases / exposed / (otherCases / others) : undefined;
}
