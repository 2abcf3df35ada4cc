import type { Problem } from '../problem/problem.ts';
import type { Article, ArticlePlace, ArticleSummary } from './article.ts';
import { completeArticle } from './complete-article.ts';
import type { Snippets } from './insert-snippets.ts';
import { parseArticle } from './parse-article.ts';
import { readSource } from './read-source.ts';
import { referencesOf } from './references.ts';

export interface ReadArticle {
  readonly article?: Article;
  readonly summary?: ArticleSummary;
  readonly problems: readonly Problem[];
}

/** Reads one article from its file, its snippets in place. */
export async function readArticle(place: ArticlePlace, snippets: Snippets): Promise<ReadArticle> {
  const read = await readSource('', place.file);
  if ('problem' in read) return { problems: [read.problem] };
  const parsed = parseArticle(place, read.source);
  if (!parsed.article) return { problems: parsed.problems };
  const references = referencesOf(parsed.article.tree);
  const { article, snippets: used, problems } = completeArticle(parsed.article, snippets);
  const { tree: _heavy, ...light } = article;
  return { article, summary: { ...light, references, snippets: used }, problems: [...parsed.problems, ...problems] };
}
