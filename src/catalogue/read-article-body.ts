import { readFile } from 'node:fs/promises';
import type { StoredArticle } from '../article/article-page.ts';

/** The HTML of an article's body, as the loader rendered it. */
export function readArticleBody({ bodyFile }: Pick<StoredArticle, 'bodyFile'>): Promise<string> {
  return readFile(bodyFile, 'utf8');
}
