import type { ArticlePlace } from './article.ts';
import type { ReadArticle } from './read-article.ts';
import type { readSource } from './read-source.ts';

interface Remembered {
  readonly text: string;
  readonly read: ReadArticle;
}

/** By file, what was last made of its text. Its tree, the heavy part, is not kept. */
export type RememberedArticles = Map<string, Remembered>;

/**
 * What was made of a file when it was last read, where its text is the same; else what `understand` makes of it now. An
 * article with a snippet is understood each time, for the snippet may have changed.
 */
export function recall(
  remembered: RememberedArticles,
  { file }: ArticlePlace,
  source: Awaited<ReturnType<typeof readSource>>,
  understand: () => ReadArticle,
): ReadArticle {
  if ('problem' in source || source.source.includes('<Snippet')) return understand();
  const known = remembered.get(file);
  if (known?.text === source.source) return known.read;
  const understood = understand();
  const { article: _article, source: _source, ...read } = understood;
  remembered.set(file, { text: source.source, read });
  return understood;
}
