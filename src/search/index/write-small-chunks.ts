import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { cborList, cborText, listItems, textAt } from './cbor.ts';
import { cutWords, type IndexedWord } from './cut-words.ts';

/** What stands before the content of every file of Pagefind's. */
const signature = Buffer.from('pagefind_dcd');

/** Of a chunk: its first word, its last, its name. */
const chunkParts = 3;

/** Of the list of articles: Pagefind's version, the articles, the chunks, filters, orders, names of metadata. */
const metaParts = 6;
const chunksPlace = 2;

/**
 * Cuts the chunks of Pagefind's index smaller: it makes them of 25 kB, of which a query wants one word or two. What they
 * say is copied byte by byte; only which words stand together is new.
 *
 * @param folder Pagefind's, as it wrote it
 * @throws Error where the files are not as Pagefind 1.6 writes them
 */
export async function writeSmallChunks(folder: string): Promise<void> {
  const entryFile = path.join(folder, 'pagefind-entry.json');
  const entry: PagefindEntry = JSON.parse(await readFile(entryFile, 'utf8'));
  for (const language of Object.keys(entry.languages).sort()) {
    const own = entry.languages[language];
    if (own) own.hash = await writeLanguage(folder, language, own.hash);
  }
  await writeFile(entryFile, JSON.stringify(entry));
}

export interface PagefindEntry {
  readonly languages: Record<string, { hash: string; readonly wasm?: string | null }>;
}

/** @returns the new name of the list of articles */
async function writeLanguage(folder: string, language: string, hash: string): Promise<string> {
  const metaOf = (name: string) => path.join(folder, `pagefind.${name}.pf_meta`);
  const chunkOf = (name: string) => path.join(folder, 'index', `${name}.pf_index`);
  const meta = listItems(await readPacked(metaOf(hash)), 0);
  const chunks = listItems(meta[chunksPlace] ?? new Uint8Array(), 0).map(nameOf);
  if (meta.length !== metaParts) throw new Error('The index is not as Pagefind 1.6 writes it.');
  const words: IndexedWord[] = [];
  for (const name of chunks) {
    words.push(...wordsIn(await readPacked(chunkOf(name))));
    await rm(chunkOf(name));
  }
  const named: Uint8Array[] = [];
  for (const chunk of cutWords(words)) {
    const content = cborList([cborList(chunk.map(({ bytes }) => bytes))]);
    const name = nameFor(language, content);
    await writePacked(chunkOf(name), content);
    named.push(cborList([chunk[0]?.word ?? '', chunk.at(-1)?.word ?? '', name].map(cborText)));
  }
  await rm(metaOf(hash));
  const content = cborList(meta.map((part, place) => (place === chunksPlace ? cborList(named) : part)));
  const name = nameFor(language, content);
  await writePacked(metaOf(name), content);
  return name;
}

function nameOf(chunk: Uint8Array): string {
  const parts = listItems(chunk, 0);
  const [, , name] = parts;
  if (parts.length !== chunkParts || !name) throw new Error('The index is not as Pagefind 1.6 writes it.');
  return textAt(name, 0);
}

function wordsIn(chunk: Uint8Array): IndexedWord[] {
  const [words = new Uint8Array()] = listItems(chunk, 0);
  return listItems(words, 0).map((bytes) => ({ word: textAt(listItems(bytes, 0)[0] ?? bytes, 0), bytes }));
}

/** As Pagefind names them: by language and content. */
function nameFor(language: string, content: Uint8Array): string {
  return `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
}

async function readPacked(file: string): Promise<Uint8Array> {
  return gunzipSync(await readFile(file)).subarray(signature.length);
}

async function writePacked(file: string, content: Uint8Array): Promise<void> {
  await writeFile(file, gzipSync(Buffer.concat([signature, content]), { level: 9 }));
}
