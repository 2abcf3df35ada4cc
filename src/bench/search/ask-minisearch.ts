import MiniSearch, { type SearchOptions } from 'minisearch';
import type { BenchContent } from './bench-article.ts';
import { plainTextOf } from './plain-text-of.ts';
import { type Outcome, rankOf } from './rank-of.ts';
import type { BenchQuery } from './read-queries.ts';

/** Asks MiniSearch, which has every article in memory: titles, summaries and texts, and its own defaults. */
export function askMiniSearch(
  { languages, articles }: BenchContent,
  queries: readonly BenchQuery[],
  options: SearchOptions,
): Outcome[] {
  return languages.flatMap(({ tag }) => {
    const index = new MiniSearch({ fields: ['title', 'summary', 'text'] });
    const inLanguage = articles.filter(({ record }) => record.language === tag);
    index.addAll(inLanguage.map(({ id, record }) => ({ id, ...plainTextOf(record) })));
    return queries
      .filter(({ lang }) => lang === tag)
      .map((query) => {
        const found = index.search(query.q, options).map(({ id }) => String(id));
        return { set: query.set, lang: tag, q: query.q, rank: rankOf(query, found) };
      });
  });
}
