import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts';
import type { ArticleCounts, LogCounts } from '../log-counts.ts';
import { type AnalysisOptions, method } from '../options/analysis-options.ts';
import { type Comparison, compareArticle, withoutLargest } from './compare-article.ts';
import { type CorrectedSums, correctedSums } from './corrected-sums.ts';
import { designEffects } from './design-effects.ts';
import { jointRatios } from './joint-ratios.ts';

/**
 * Why an article cannot be tested at all. Looks at exposure alone, so that it cannot favour any outcome; but for
 * `comparison`, where no ratio exists, since none of the contacts without the article came back.
 */
export type Ineligible = 'customers' | 'expected' | 'unexposed' | 'comparison';

/** One article's numbers, exact and unrounded. */
export interface ArticleEstimate {
  readonly code: string;
  readonly contacts: number;
  readonly customers: number;
  readonly repeats: number;
  readonly unexposed: number;
  readonly designEffect: number;
  readonly counts: ArticleCounts;
  /** Share of repeats with the article over that of all other trials, nothing else taken into account. */
  readonly crudeRatio: number | undefined;
  /** Absent where there is nothing to compare with. */
  readonly comparison?: Comparison;
  /** The comparison without the article's largest customer and agent. */
  readonly rest?: Pick<Comparison, 'ratio' | 'p'>;
  readonly ineligible?: Ineligible;
  /** The false-discovery rate among eligible articles; absent for others. */
  readonly q?: number;
}

/** Makes estimates of counts: one for every article that was linked in a trial, in the order of the counts. */
export function estimateArticles(log: LogCounts, options: Pick<AnalysisOptions, 'minCustomers'>): ArticleEstimate[] {
  const corrected = correctedSums(log.patterns, jointRatios(log.patterns));
  const effects = designEffects(log.articles.map((article) => ({ ...article, trials: article.all.exposed })));
  const estimates = log.articles.map((article, index) =>
    estimate(article, corrected.get(article.code), effects[index] ?? 1, log, options),
  );
  const eligible = estimates.filter(({ ineligible }) => ineligible === undefined);
  const qValues = benjaminiHochberg(eligible.map(({ comparison }) => comparison?.p ?? 1));
  const qOf = new Map(eligible.map(({ code }, index) => [code, qValues[index]]));
  return estimates.map((article) => {
    const q = qOf.get(article.code);
    return q === undefined ? article : { ...article, q };
  });
}

function estimate(
  article: ArticleCounts,
  corrected: CorrectedSums | undefined,
  designEffect: number,
  log: Pick<LogCounts, 'trials' | 'repeats'>,
  { minCustomers }: Pick<AnalysisOptions, 'minCustomers'>,
): ArticleEstimate {
  const { exposed, unexposed, cases } = article.all;
  const comparison = corrected && compareArticle(article.all, corrected, designEffect);
  const rest = comparison && withoutLargest(article, comparison, designEffect);
  const ineligible = whyIneligible(article, comparison, minCustomers);
  return {
    code: article.code,
    contacts: exposed,
    customers: article.customers,
    repeats: cases,
    unexposed,
    designEffect,
    counts: article,
    crudeRatio: ratioOfShares(cases, exposed, log.repeats - cases, log.trials - exposed),
    ...(comparison && { comparison }),
    ...(rest && { rest }),
    ...(ineligible && { ineligible }),
  };
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
