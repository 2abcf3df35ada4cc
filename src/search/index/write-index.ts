import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../site/language.ts';
import { type CodeTable, codeTableAddress } from '../code-table.ts';
import { type LexiconFile, lexiconAddress, type PagefindStart } from '../lexicon.ts';
import { wordKey } from '../word-key.ts';
import type { DeclaredErrors } from './code-table-for.ts';
import { collectLexicon } from './collect-lexicon.ts';
import { type Compounds, findCompounds } from './find-compounds.ts';
import { withCompounds } from './mark-compounds.ts';
import { recordHtml } from './record-html.ts';
import { recordTexts } from './record-texts.ts';
import type { SearchRecord } from './search-record.ts';
import { removeEngineParts, writeEngine } from './write-engine.ts';
import { closePagefind, type IndexedPage, indexPages } from './write-pagefind.ts';
import { type PagefindEntry, writeSmallChunks } from './write-small-chunks.ts';

/** What searching in one language needs. */
export interface IndexedLanguage {
  readonly language: Language;
  readonly records: AsyncIterable<SearchRecord>;
  readonly codes: CodeTable;
  readonly foreignErrors: readonly DeclaredErrors[];
}

/**
 * Writes Pagefind's index of each language to `pagefind` in a folder, and its lexicon and code table to `search`. The
 * same records in the same order give the same bytes. A language knows nothing of another: what is written of one stays
 * as it is when another is written again.
 *
 * @param tags of all languages of the site: of those that are not written, the files are in the folder
 * @returns how many records were written
 */
export async function writeIndex(
  languages: readonly IndexedLanguage[],
  outDir: string,
  tags: readonly string[] = languages.map(({ language }) => language.tag),
): Promise<number> {
  await mkdir(path.join(outDir, 'search'), { recursive: true });
  try {
    const added = await Promise.all(languages.map(addLanguage));
    const empty = added.filter(({ count }) => count === 0).map(({ tag }) => tag);
    const own = tags.filter((tag) => !empty.includes(tag));
    // Pagefind writes some files for every language alike: one after the other.
    for (const { tag, write } of added) if (own.includes(tag)) await write(outDir);
    if (own.length === 0) await added[0]?.write(outDir);
    await writeEntry(outDir, own);
    // A language without articles takes the index of the first that has some.
    for (const { tag, writeWords } of added) if (empty.includes(tag)) await writeWords(outDir);
    await removeEngineParts(path.join(outDir, 'pagefind'));
    return added.reduce((sum, { count }) => sum + count, 0);
  } finally {
    await closePagefind();
  }
}

interface AddedLanguage {
  readonly tag: string;
  readonly count: number;
  /** Writes its index and its words. */
  write(outDir: string): Promise<void>;
  /** Writes its words alone, with the index that the folder has. */
  writeWords(outDir: string): Promise<void>;
}

async function addLanguage({ language, records, codes, foreignErrors }: IndexedLanguage): Promise<AddedLanguage> {
  const collector = collectLexicon();
  // Which words are compounds shows in all texts together.
  const written: SearchRecord[] = [];
  for await (const record of records) written.push(record);
  const compounds = compoundsOf(language, written);
  async function* pages(): AsyncGenerator<IndexedPage> {
    for (const plain of written) {
      const record = withCompounds(plain, compounds);
      collector.add(record);
      yield { url: record.url, html: recordHtml(record) };
    }
  }
  const index = await indexPages(pages());
  foreignErrors.forEach(collector.addForeign);
  const shownCodes = codes.map(([code]) => code);
  const writeWords = async (outDir: string) => {
    const start = await readPagefindStart(path.join(outDir, 'pagefind'));
    const lexicon = collector.lexicon(start, language, compounds, shownCodes);
    await writeEngine(outDir, language.tag);
    await writeFile(path.join(outDir, lexiconAddress(language.tag)), JSON.stringify(lexicon));
    await writeFile(path.join(outDir, codeTableAddress(language.tag)), JSON.stringify(codes));
  };
  const write = async (outDir: string) => {
    await index.write(path.join(outDir, 'pagefind'));
    await writeSmallChunks(path.join(outDir, 'pagefind'));
    await writeWords(outDir);
  };
  return { tag: language.tag, count: index.count, write, writeWords };
}

function compoundsOf({ search }: Language, records: readonly SearchRecord[]): Compounds {
  const little = new Set(search.stopWords.map(wordKey));
  return findCompounds(records.flatMap(recordTexts), (key) => little.has(key));
}

/** What Pagefind's script asks for first: of the first language that the folder's list names. */
async function readPagefindStart(folder: string): Promise<PagefindStart> {
  const entry: PagefindEntry = JSON.parse(await readFile(path.join(folder, entryName), 'utf8'));
  const [index] = Object.values(entry.languages);
  if (!index) return { entry: JSON.stringify(entry), metaFile: '', meta: '' };
  const metaFile = `pagefind.${index.hash}.pf_meta`;
  const meta = await readFile(path.join(folder, metaFile), 'base64');
  return { entry: JSON.stringify(entry), metaFile, meta };
}

/** Writes the list of some languages, of what the lexicon of each says of itself; none leaves it as it is. */
async function writeEntry(outDir: string, tags: readonly string[]): Promise<void> {
  const entries = await Promise.all(
    tags.map(async (tag): Promise<PagefindEntry> => {
      const { pagefind }: LexiconFile = JSON.parse(await readFile(path.join(outDir, lexiconAddress(tag)), 'utf8'));
      return JSON.parse(pagefind.entry);
    }),
  );
  if (entries.length === 0) return;
  const languages = Object.fromEntries(
    entries.flatMap((entry) => Object.entries(entry.languages)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  await writeFile(path.join(outDir, 'pagefind', entryName), JSON.stringify({ ...entries[0], languages }));
}

const entryName = 'pagefind-entry.json';
