import type { EngineFile } from '../engine-file.ts';
import type { PagefindStart } from '../lexicon.ts';
import { metadataWeights } from '../metadata.ts';

/** What is used of Pagefind's browser API: https://pagefind.app/docs/api/ */
export interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  /** The record: see `Hit`. */
  readonly id: string;
  readonly score: number;
  /** The places of the found words in the text. */
  readonly words: readonly number[];
  /** The metadata in which words of the query were found. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The parts in which words were found, in the order of the text. */
  readonly sub_results: readonly PagefindPart[];
}

export interface PagefindPart {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  /** The heading of the part; none at the beginning of the page. */
  readonly anchor?: unknown;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

export interface PagefindPlace {
  /** The address of `pagefind.js`, or of a language's engine: see `writeEngines`. */
  readonly script: string;
  /** The folder of its files, a slash at its end. */
  readonly folder: string;
  readonly language: string;
  /** What it would fetch first, where that is here already. */
  readonly start?: PagefindStart;
  /** How much a word counts that is found in metadata; left out, as `metadataWeights` says. */
  readonly weights?: Readonly<Record<string, number>>;
}

const excerptWords = 24;

/**
 * Loads Pagefind where there is no document: in a worker, or in Node. One language a script: its engine, once loaded,
 * stems every later index as the first, so that another language needs another address.
 *
 * @throws where the network or the site does not give it
 */
export async function loadPagefind({
  script,
  folder,
  language,
  start,
  weights = metadataWeights,
}: PagefindPlace): Promise<Pagefind> {
  // It asks the document for its language, and takes no other.
  const html = { getAttribute: () => language };
  Object.assign(globalThis, { document: { currentScript: null, querySelector: () => html } });
  const { createInstance, engine }: PagefindModule = await import(/* @vite-ignore */ script);
  answerFromHere(folder, start, engine);
  const pagefind = await createInstance({
    basePath: folder,
    baseUrl: '/',
    excerptLength: excerptWords,
    excerptEllipsis: '…',
    noWorker: true,
    ranking: { metaWeights: weights },
  });
  // Loads what every search needs; a word that cannot be, so that no more is fetched.
  await pagefind.search('');
  return pagefind;
}

interface PagefindModule {
  createInstance(options: object): Promise<Pagefind>;
  readonly engine?: EngineFile;
}

/** Has `fetch`, here where nobody else uses it, answer with files that came with the lexicon or the script. */
function answerFromHere(folder: string, start?: PagefindStart, engine?: EngineFile): void {
  const fetchElsewhere = globalThis.fetch;
  const here = new Map<string, () => BodyInit>();
  if (engine) here.set(folder + engine.file, () => bytesOf(engine.bytes));
  if (start) {
    here.set(`${folder}pagefind-entry.json`, () => start.entry);
    here.set(folder + start.metaFile, () => bytesOf(start.meta));
  }
  globalThis.fetch = async (asked, options) => {
    const body = typeof asked === 'string' ? here.get(asked.replace(/\?.*$/, '')) : undefined;
    return body ? new Response(body()) : fetchElsewhere(asked, options);
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
