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
  /** Of an article that could not be read, the code that it seems to have. */
  readonly code?: string | undefined;
  readonly problems: readonly Problem[];
}

/** Reads one article from its file, its snippets in place. */
export async function readArticle(place: ArticlePlace, snippets: Snippets): Promise<ReadArticle> {
  const read = await readSource('', place.file);
  if ('problem' in read) return { problems: [read.problem] };
  const parsed = parseArticle(place, read.source);
  if (!parsed.article) return { code: /^code:[ \t]*["']?(\d{5,7})/m.exec(read.source)?.[1], problems: parsed.problems };
  const { article, snippets: used, problems } = completeArticle(parsed.article, snippets);
  const { tree, ...light } = article;
  const references = referencesOf(tree);
  return { article, summary: { ...light, references, snippets: used }, problems: [...parsed.problems, ...problems] };
}
