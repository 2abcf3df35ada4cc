import type { Audience } from '../../article/audience.ts';
import type { Library } from '../../article/library.ts';
import { readArticle } from '../../article/read-article.ts';
import type { Site } from '../../site/site.ts';
import { codeTableFor, foreignErrors } from './code-table-for.ts';
import { isIndexed } from './found-by.ts';
import { type SearchRecord, searchRecord } from './search-record.ts';
import type { WordRules } from './words.ts';
import { writeIndex } from './write-index.ts';

export interface SearchIndexOptions {
  readonly library: Library;
  readonly site: Site;
  /** What customers say, by language. */
  readonly words: WordRules;
  /** The site's folder: see `writeIndex`. */
  readonly outDir: string;
  /** Who searches (default: customers). */
  readonly audience?: Audience;
  /** The records of a language, where they are made already. */
  readonly recordsOf?: (language: string) => AsyncIterable<SearchRecord>;
  /** Which languages to write (default: all): the files of the others are in the folder. */
  readonly wanted?: (language: string) => boolean;
}

/**
 * Writes all that searching needs: the index of the articles that an audience sees, each in its own language alone,
 * and for each language its words and codes.
 *
 * @returns how many articles are in the index
 */
export async function writeSearchIndex(options: SearchIndexOptions): Promise<number> {
  const { library, site, outDir, audience = 'customers', wanted = () => true } = options;
  const recordsOf = options.recordsOf ?? ((language: string) => readRecords(options, audience, language));
  const languages = site.languages
    .filter(({ tag }) => wanted(tag))
    .map((language) => {
      const readers = { language: language.tag, audience };
      return {
        language,
        records: recordsOf(language.tag),
        codes: codeTableFor(readers, library, site),
        foreignErrors: foreignErrors(readers, library, site),
      };
    });
  return writeIndex(
    languages,
    outDir,
    site.languages.map(({ tag }) => tag),
  );
}

async function* readRecords(
  { library, site, words }: SearchIndexOptions,
  audience: Audience,
  language: string,
): AsyncGenerator<SearchRecord> {
  const own = library.articles.filter((article) => article.language === language && isIndexed(audience, article));
  for (const summary of own) {
    const { article } = await readArticle(summary, library.snippets.get(summary.language) ?? new Map());
    if (!article) throw new Error(`${summary.file} changed while it was being indexed. Build again.`);
    yield searchRecord(article, site, words[summary.language] ?? [], audience);
  }
}
