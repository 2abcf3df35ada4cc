import { UsageError } from '../../command/usage-error.ts';

/** An article in all its languages. */
export interface ArticlePath {
  readonly topic: string;
  readonly slug: string;
}

/**
 * Reads an article's path as people type it: `printers/offline`, a file's path, or an address of the site.
 *
 * @param languages of the site: the first of three parts must be one
 * @throws UsageError where it is none
 */
export function parseArticlePath(typed: string, languages: readonly string[]): ArticlePath {
  const parts = typed
    .replaceAll('\\', '/')
    .replace(/^.*(?:^|\/)articles\//, '')
    .replace(/\.mdx$/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  const [language, ...rest] = parts;
  const [topic, slug, ...more] = parts.length === 3 && languages.includes(language ?? '') ? rest : parts;
  if (topic !== undefined && slug !== undefined && more.length === 0) return { topic, slug };
  throw new UsageError(`"${typed}" names no article. Write topic/name, for example printers/printer-offline`);
}
