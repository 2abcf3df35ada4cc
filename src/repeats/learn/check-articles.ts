import type { ArticleEstimate, Estimates } from '../estimate/estimate-articles.ts';
import { linkedTogether } from '../estimate/linked-together.ts';
import type { LogCounts } from '../log-counts.ts';
import { method } from '../options/analysis-options.ts';
import { type Checks, checkArticle } from './check-article.ts';
import { inseparable } from './inseparable.ts';

/** Checks of every article of a log: what they share is found once. */
export function checkArticles(
  { checks, patterns }: Pick<LogCounts, 'checks' | 'patterns'>,
  { spread, articles }: Estimates,
): (article: ArticleEstimate) => Checks {
  const outcomes = Map.groupBy(checks?.outcomes ?? [], ({ code }) => code);
  const topics = Map.groupBy(checks?.topics ?? [], ({ code }) => code);
  const together = inseparable(linkedTogether(patterns));
  const tested = articles.filter(({ q }) => q !== undefined);
  const picked = tested.filter(({ q = 1 }) => q <= method.falseDiscoveryRate).length;
  return (article) =>
    checkArticle(article, {
      outcomes: outcomes.get(article.code) ?? [],
      topics: topics.get(article.code) ?? [],
      inseparableFrom: together.get(article.code) ?? [],
      ...{ spread, picked, among: tested.length },
    });
}
