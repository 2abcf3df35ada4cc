import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Library } from '../../article/library.ts';
import { readArticle } from '../../article/read-article.ts';
import type { Site } from '../../site/site.ts';
import { codeTableAddress } from '../code-table.ts';
import { codeTableFor } from './code-table-for.ts';
import { isIndexed } from './for-customers.ts';
import { recordHtml } from './record-html.ts';
import { searchRecord } from './search-record.ts';
import type { WordRules } from './words.ts';
import { type IndexedPage, writePagefind } from './write-pagefind.ts';

export interface SearchIndexOptions {
  readonly library: Library;
  readonly site: Site;
  /** What customers say, by language. */
  readonly words: WordRules;
  /** The site's folder: the index goes to `pagefind` in it, the tables of codes to `search`. */
  readonly outDir: string;
}

/**
 * Writes all that searching needs: Pagefind's index of the customers' articles, each in its own language alone, and
 * a table of codes for each language.
 *
 * @returns how many articles are in the index
 */
export async function writeSearchIndex({ library, site, words, outDir }: SearchIndexOptions): Promise<number> {
  const languages = site.languages.map(({ tag }) => tag);
  await writeCodeTables(languages, library, site, outDir);
  return writePagefind(pagesOf(library, site, words), path.join(outDir, 'pagefind'));
}

async function* pagesOf(library: Library, site: Site, rules: WordRules): AsyncGenerator<IndexedPage> {
  for (const summary of library.articles.filter(isIndexed)) {
    const { article } = await readArticle(summary, library.snippets.get(summary.language) ?? new Map());
    if (!article) throw new Error(`${summary.file} changed while it was being indexed. Build again.`);
    const record = searchRecord(article, site, rules[summary.language] ?? []);
    yield { url: record.url, html: recordHtml(record) };
  }
}

async function writeCodeTables(
  languages: readonly string[],
  library: Library,
  site: Site,
  outDir: string,
): Promise<void> {
  for (const language of languages) {
    const file = path.join(outDir, codeTableAddress(language));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(codeTableFor(language, library, site)));
  }
}
