import path from 'node:path';
import type { ArticlePlace } from './article.ts';
import type { Snippets } from './insert-snippets.ts';
import type { ReadArticle } from './read-article.ts';
import type { readSource } from './read-source.ts';

type Source = Awaited<ReturnType<typeof readSource>>;

interface Remembered {
  readonly text: string;
  /** What its snippets were, where it names any. */
  readonly snippets: string;
  readonly read: ReadArticle;
}

/** What `dev` keeps of the articles from one change to the next. */
export interface RememberedArticles {
  /** By file, what was last made of its text. Its tree, the heavy part, is not kept. */
  readonly byFile: Map<string, Remembered>;
  /** The absolute paths of the files that may have changed since; where it is not there, all of them. */
  changed?: ReadonlySet<string> | undefined;
}

/** The text of a file: as it was, where nobody says that it has changed; else what `read` finds there. */
export async function rememberedSource(
  { byFile, changed }: RememberedArticles,
  file: string,
  read: () => Promise<Source>,
): Promise<Source> {
  const known = changed?.has(path.resolve(file)) === false ? byFile.get(file) : undefined;
  return known ? { source: known.text } : read();
}

/**
 * What was made of a file when it was last read, where its text and its snippets are the same; else what `understand`
 * makes of it now.
 */
export function recall(
  { byFile }: RememberedArticles,
  { file }: ArticlePlace,
  source: Source,
  snippets: Snippets,
  understand: () => ReadArticle,
): ReadArticle {
  if ('problem' in source) return understand();
  const named = source.source.includes('<Snippet') ? JSON.stringify([...snippets]) : '';
  const known = byFile.get(file);
  if (known?.text === source.source && known.snippets === named) return known.read;
  const understood = understand();
  const { article: _article, source: _source, ...read } = understood;
  byFile.set(file, { text: source.source, snippets: named, read });
  return understood;
}
