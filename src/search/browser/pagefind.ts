import { metadataWeights } from '../metadata.ts';
import { trustScripts } from './trusted-types.ts';

/** What is used of Pagefind's browser API: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
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

const excerptWords = 24;

/**
 * Loads Pagefind from the site. The index is the one of the document's language.
 *
 * @param folder with the site's base and a slash at the end
 * @param attempt how often this was tried before: a browser keeps a failed import, so each attempt has its own address
 *   (https://github.com/whatwg/html/issues/6768)
 * @throws where the network or the site does not give it
 */
export async function loadPagefind(folder: string, attempt: number): Promise<Pagefind> {
  trustScripts([`${folder}pagefind-worker.js`]);
  const again = attempt > 0 ? `?attempt=${attempt}` : '';
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js${again}`);
  await pagefind.options({
    basePath: folder,
    baseUrl: '/',
    excerptLength: excerptWords,
    excerptEllipsis: '…',
    ranking: { metaWeights: metadataWeights },
  });
  await pagefind.init();
  return pagefind;
}
