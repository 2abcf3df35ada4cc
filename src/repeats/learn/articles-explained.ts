import type { ArticleEstimate, Estimates } from '../estimate/estimate-articles.ts';
import { judgeArticle } from '../estimate/judge-article.ts';
import type { AnalysisOptions } from '../options/analysis-options.ts';

/** Of watched articles only those that a reader meets first: in a large log one harmless article in twenty is watched. */
const mostWatched = 10;

/**
 * The articles that a report explains, for which the log is asked in other ways: all flagged ones, and the watched ones
 * with most repeats beyond those expected.
 */
export function articlesExplained(
  { articles, spread }: Estimates,
  options: Pick<AnalysisOptions, 'windowSeconds' | 'minCustomers'>,
): string[] {
  const verdicts = Map.groupBy(articles, (article) => judgeArticle(article, spread, options).verdict);
  const watched = (verdicts.get('watch') ?? []).toSorted((a, b) => excess(b) - excess(a) || (a.code < b.code ? -1 : 1));
  return [...(verdicts.get('flag') ?? []), ...watched.slice(0, mostWatched)].map(({ code }) => code);
}

function excess({ comparison, shrunken }: ArticleEstimate): number {
  return comparison && shrunken ? comparison.expected * (shrunken.mean - 1) : 0;
}
