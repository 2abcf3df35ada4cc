import { createHash } from 'node:crypto';
import type { Content } from '../check/read-content.ts';
import { codeTableFor, foreignErrors } from '../search/index/code-table-for.ts';
import type { ArticleWriter } from './write-articles.ts';

/**
 * By language, a key of all that its files of search are made of. A language without articles has none: it takes the
 * index of another.
 */
export function searchKeys({ site, library }: Content, articles: ArticleWriter): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { tag } of site.languages) {
    const readers = { language: tag, audience: 'customers' } as const;
    const records = articles.digestOf(tag);
    if (records === undefined) continue;
    const parts = [tag, records, codeTableFor(readers, library, site), foreignErrors(readers, library, site)];
    keys.set(tag, createHash('sha256').update(JSON.stringify(parts)).digest('hex'));
  }
  return keys;
}

/**
 * The key of a file of search, by the language in its name; `undefined` for what names none, the list of all languages:
 * it is always written.
 *
 * @param file below the site's folder: `pagefind/fragment/en_1a2b3c.pf_fragment`, `search/en-words.json`
 */
export function keyOfSearchFile(file: string, keys: ReadonlyMap<string, string>, tags: readonly string[]) {
  const name = file.split('/').at(-1)?.toLowerCase() ?? '';
  const own = tags.find((tag) =>
    ['', 'pagefind.', 'engine.'].some((before) =>
      ['_', '-', '.'].some((after) => name.startsWith(before + tag.toLowerCase() + after)),
    ),
  );
  return own && keys.get(own);
}
