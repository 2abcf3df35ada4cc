import type { Estimates } from '../estimate/estimate-articles.ts';
import { judgeArticle } from '../estimate/judge-article.ts';
import type { AnalysisOptions } from '../options/analysis-options.ts';

/** The articles that would be flagged: for them the log is asked in other ways, which can still take a flag back. */
export function articlesExplained(
  { articles, spread }: Estimates,
  options: Pick<AnalysisOptions, 'windowSeconds' | 'minCustomers'>,
): string[] {
  return articles
    .filter((article) => judgeArticle(article, spread, options).verdict === 'flag')
    .map(({ code }) => code);
}
