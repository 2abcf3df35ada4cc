import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadCodes } from '../../search/browser/load-codes.ts';
import { loadLexicon } from '../../search/browser/load-lexicon.ts';
import { loadPagefind, type Pagefind } from '../../search/browser/pagefind.ts';
import { remembered } from '../../search/browser/remembered.ts';
import { type Search, searchCore } from '../../search/browser/search-core.ts';
import { codeTableAddress } from '../../search/code-table.ts';
import { engineAddress } from '../../search/engine-file.ts';
import { lexiconAddress, noLexicon } from '../../search/lexicon.ts';

/** What was asked of the disk as a browser would ask a server. */
export interface Fetched {
  readonly file: string;
  /** As a server sends it: what is not compressed already, compressed. */
  readonly bytes: number;
}

export interface OpenSearch {
  readonly search: Search;
  /** What was fetched since it was opened, in order. */
  readonly fetched: readonly Fetched[];
}

let opened = 0;

/**
 * Opens the search of one language in an index on the disk: the very code that the browser runs, its files read from
 * the folder. One at a time: `fetch` is the process's own.
 */
export async function openSearch(folder: string, language: string): Promise<OpenSearch> {
  const fetched = readFrom(folder);
  const lexicon = remembered(() => loadLexicon(lexiconAddress(language)));
  const codes = remembered(() => loadCodes(codeTableAddress(language)));
  const { pagefind: start } = await lexicon.get().catch(() => noLexicon);
  const pagefind = await loadPagefind({
    script: scriptAt(folder, engineAddress(language)),
    folder: '/pagefind/',
    language,
    ...(start && { start }),
  });
  const script = await readFile(path.join(folder, engineAddress(language)));
  fetched.push({ file: engineAddress(language), bytes: gzipSync(script).length });
  return { search: searchCore({ lexicon, codes, pagefind: remembered(async () => pagefind) }), fetched };
}

/** Opens Pagefind by itself. */
export async function openPlainPagefind(folder: string, language: string): Promise<Pagefind> {
  readFrom(folder);
  return loadPagefind({
    script: scriptAt(folder, '/pagefind/pagefind.js'),
    folder: '/pagefind/',
    language,
    weights: {},
  });
}

/** Has `fetch` read from a folder; tells what it read. */
function readFrom(folder: string): Fetched[] {
  const fetched: Fetched[] = [];
  globalThis.fetch = (async (address: string) => {
    const file = address.replace(/\?.*$/, '');
    const bytes = await readFile(path.join(folder, file));
    fetched.push({ file, bytes: sentBytes(file, bytes) });
    return new Response(new Uint8Array(bytes));
  }) as typeof fetch;
  return fetched;
}

/** One language a script, so each opening has an address of its own: see `loadPagefind`. */
function scriptAt(folder: string, address: string): string {
  return `${pathToFileURL(path.join(path.resolve(folder), address)).href}?opened=${opened++}`;
}

/** Pagefind's own files are compressed on the disk; a server compresses the others. */
function sentBytes(file: string, bytes: Buffer): number {
  return /\.(?:json|js)$/.test(file) ? gzipSync(bytes).length : bytes.length;
}
