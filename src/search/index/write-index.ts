import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../site/language.ts';
import { type CodeTable, codeTableAddress } from '../code-table.ts';
import { lexiconAddress, type PagefindStart } from '../lexicon.ts';
import { wordKey } from '../word-key.ts';
import type { DeclaredErrors } from './code-table-for.ts';
import { collectLexicon } from './collect-lexicon.ts';
import { type Compounds, findCompounds } from './find-compounds.ts';
import { withCompounds } from './mark-compounds.ts';
import { recordHtml } from './record-html.ts';
import { recordTexts } from './record-texts.ts';
import type { SearchRecord } from './search-record.ts';
import { writeEngines } from './write-engines.ts';
import { type IndexedPage, writePagefind } from './write-pagefind.ts';
import { writeSmallChunks } from './write-small-chunks.ts';

/** What searching in one language needs besides its records. */
export interface IndexedLanguage {
  readonly language: Language;
  readonly codes: CodeTable;
  readonly foreignErrors: readonly DeclaredErrors[];
}

/**
 * Writes Pagefind's index of some records to `pagefind` in a folder, and the lexicon and code table of each language to
 * `search`. The same records in the same order give the same bytes.
 *
 * @returns how many records are in it
 */
export async function writeIndex(
  languages: readonly IndexedLanguage[],
  records: AsyncIterable<SearchRecord>,
  outDir: string,
): Promise<number> {
  const collectors = new Map(languages.map(({ language }) => [language.tag, collectLexicon()]));
  const all: SearchRecord[] = [];
  for await (const record of records) all.push(record);
  const compounds = new Map(languages.map(({ language }) => [language.tag, compoundsOf(language, all)]));
  async function* pages(): AsyncGenerator<IndexedPage> {
    for (const written of all) {
      const record = withCompounds(written, compounds.get(written.language) ?? new Map());
      collectors.get(record.language)?.add(record);
      yield { url: record.url, html: recordHtml(record) };
    }
  }
  const pagefindDir = path.join(outDir, 'pagefind');
  const count = await writePagefind(pages(), pagefindDir);
  await writeSmallChunks(pagefindDir);
  await writeEngines(
    outDir,
    languages.map(({ language }) => language.tag),
  );
  await mkdir(path.join(outDir, 'search'), { recursive: true });
  for (const { language, codes, foreignErrors } of languages) {
    const collector = collectors.get(language.tag) ?? collectLexicon();
    foreignErrors.forEach(collector.addForeign);
    const lexicon = collector.lexicon(
      await readPagefindStart(outDir, language.tag),
      language,
      compounds.get(language.tag) ?? new Map(),
      codes.map(([code]) => code),
    );
    await writeFile(path.join(outDir, lexiconAddress(language.tag)), JSON.stringify(lexicon));
    await writeFile(path.join(outDir, codeTableAddress(language.tag)), JSON.stringify(codes));
  }
  return count;
}

function compoundsOf({ tag, search }: Language, records: readonly SearchRecord[]): Compounds {
  const little = new Set(search.stopWords.map(wordKey));
  const own = records.filter(({ language }) => language === tag);
  return findCompounds(own.flatMap(recordTexts), (key) => little.has(key));
}

/**
 * What Pagefind's script asks for first, with its own language alone: an edit in one language does not reach the others.
 * A language without articles takes the index of another.
 */
async function readPagefindStart(outDir: string, language: string): Promise<PagefindStart> {
  const folder = path.join(outDir, 'pagefind');
  const entry: PagefindEntry = JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8'));
  const own = entry.languages[language];
  const index = own ?? Object.values(entry.languages)[0];
  if (!index) return { entry: JSON.stringify(entry), metaFile: '', meta: '' };
  const languages = own ? { [language]: own } : entry.languages;
  const metaFile = `pagefind.${index.hash}.pf_meta`;
  const meta = await readFile(path.join(folder, metaFile), 'base64');
  return { entry: JSON.stringify({ ...entry, languages }), metaFile, meta };
}

interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}
