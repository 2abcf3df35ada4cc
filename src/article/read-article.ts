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
  /** The text of the file. */
  readonly source?: string;
  /** Of an article that could not be read, the code that it seems to have. */
  readonly code?: string | undefined;
  readonly problems: readonly Problem[];
}

/** Reads one article from its file, its snippets in place. */
export async function readArticle(place: ArticlePlace, snippets: Snippets): Promise<ReadArticle> {
  return understandArticle(place, await readSource('', place.file), snippets);
}

/** Makes an article of what was read from its file. */
export function understandArticle(
  place: ArticlePlace,
  read: Awaited<ReturnType<typeof readSource>>,
  snippets: Snippets,
): ReadArticle {
  if ('problem' in read) return { problems: [read.problem] };
  const parsed = parseArticle(place, read.source);
  if (!parsed.article) return { code: /^code:[ \t]*["']?(\d{5,7})/m.exec(read.source)?.[1], problems: parsed.problems };
  const { article, snippets: used, problems } = completeArticle(parsed.article, snippets);
  const { tree, ...light } = article;
  const references = referencesOf(tree);
  const summary = { ...light, references, snippets: used };
  return { article, summary, source: read.source, problems: [...parsed.problems, ...problems] };
}
