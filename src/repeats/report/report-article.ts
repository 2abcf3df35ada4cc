import { diagnose } from '../estimate/diagnose-article.ts';
import type { ArticleEstimate } from '../estimate/estimate-articles.ts';
import { judgeArticle } from '../estimate/judge-article.ts';
import type { Spread } from '../estimate/spread-of-articles.ts';
import { type AnalysisOptions, method } from '../options/analysis-options.ts';
import { neededSentence } from './needed-sentence.ts';
import type { ReportArticle } from './repeats-report.ts';
import { roundNumber } from './round-number.ts';

/**
 * An article as reports show it: judged, rounded, and without any number where too few customers stand behind it.
 *
 * @param months of 30 days in which its trials lie
 */
export function reportArticle(
  estimate: ArticleEstimate,
  spread: Spread,
  title: string,
  months: number,
  options: AnalysisOptions,
): ReportArticle {
  const { code, comparison, shrunken, contacts, customers, repeats, crudeRatio, q } = estimate;
  const hidden = customers < method.customersShown;
  const shown = (number: number | undefined) => (number === undefined || hidden ? null : roundNumber(number));
  const excess = (ratio: number | undefined) =>
    shown(comparison && ratio !== undefined ? (comparison.expected * (ratio - 1)) / months : undefined);
  const { verdict, because, needed } = judgeArticle(estimate, spread, options);
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
    riskRatio: shown(shrunken?.ratio),
    low: shown(shrunken?.low),
    high: shown(shrunken?.high),
    q: shown(q),
    excessPerMonth: excess(shrunken?.mean),
    excessLow: excess(shrunken?.low),
    excessHigh: excess(shrunken?.high),
    ...(needed !== undefined && { needed }),
    diagnostics: diagnose(estimate, spread, shown),
  };
}
