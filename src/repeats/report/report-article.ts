import { diagnose } from '../estimate/diagnose-article.ts';
import type { ArticleEstimate } from '../estimate/estimate-articles.ts';
import { judgeArticle } from '../estimate/judge-article.ts';
import type { Spread } from '../estimate/spread-of-articles.ts';
import type { Checks } from '../learn/check-article.ts';
import { doubtFlag } from '../learn/doubt-flag.ts';
import type { Learnt } from '../learn/learn-about.ts';
import { type AnalysisOptions, method } from '../options/analysis-options.ts';
import { neededSentence } from './needed-sentence.ts';
import type { ReportArticle } from './repeats-report.ts';
import { roundNumber } from './round-number.ts';

/** What is known of an article beside its estimate. */
export interface ArticleFindings {
  /** '' where the articles were not read. */
  readonly title: string;
  readonly checks: Checks;
  readonly learnt: Learnt;
}

/**
 * An article as reports show it: judged, rounded, and without any number where too few customers stand behind it.
 *
 * @param months of 30 days in which its trials lie
 */
export function reportArticle(
  estimate: ArticleEstimate,
  spread: Spread,
  { title, checks, learnt }: ArticleFindings,
  months: number,
  options: AnalysisOptions,
): ReportArticle {
  const { code, comparison, shrunken, contacts, customers, repeats, crudeRatio, q } = estimate;
  const hidden = customers < method.customersShown;
  const shown = (number: number | undefined) => (number === undefined || hidden ? null : roundNumber(number));
  const excess = (ratio: number | undefined) =>
    shown(comparison && ratio !== undefined ? (comparison.expected * (ratio - 1)) / months : undefined);
  const riskRatio = shown(shrunken?.ratio);
  const judged = judgeArticle(estimate, spread, options);
  const { verdict, because, needed } = doubtFlag(judged, riskRatio, checks);
  return {
    code,
    title,
    verdict,
    because: needed === undefined ? because : `${because} ${neededSentence(needed, contacts / (30 * months))}`,
    contacts: shown(contacts),
    customers: shown(customers),
    repeats: shown(repeats),
    expected: shown(comparison?.expected),
    crudeRatio: shown(crudeRatio),
    riskRatio,
    low: shown(shrunken?.low),
    high: shown(shrunken?.high),
    q: shown(q),
    excessPerMonth: excess(shrunken?.mean),
    excessLow: excess(shrunken?.low),
    excessHigh: excess(shrunken?.high),
    ...(needed !== undefined && { needed }),
    ...(hidden ? {} : learnt),
    diagnostics: { ...diagnose(estimate, spread, shown), ...checks },
  };
}
