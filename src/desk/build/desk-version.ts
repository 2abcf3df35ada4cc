import { createHash } from 'node:crypto';
import { type Library, pathKey } from '../../article/library.ts';
import type { Site } from '../../site/site.ts';

/**
 * The version of a desk: changes with every article, snippet, picture, setting and interface text, and with the program.
 *
 * @param sources the program's own files
 */
export function deskVersion(library: Library, site: Site, sources: readonly string[]): string {
  const { logo, ...settings } = site;
  const snippets = [...library.snippets].map(([language, byId]) => [language, [...byId]]);
  const pictures = [...library.images.values()].map(({ publishedName }) => publishedName);
  const articles = library.articles.map((article) => [pathKey(article), article.digest]);
  // Where the content folder is, is no part of it: the parts of a snippet know the file that they came from.
  const withoutPlace = (key: string, value: unknown) => (key === 'file' ? undefined : value);
  const all = [settings, logo?.publishedName, articles, snippets, pictures, sources];
  return createHash('sha256').update(JSON.stringify(all, withoutPlace)).digest('hex').slice(0, 8);
}
