import { noLexicon } from '../lexicon.ts';
import { loadCodes } from './load-codes.ts';
import { loadLexicon } from './load-lexicon.ts';
import { loadPagefind } from './pagefind.ts';
import { remembered } from './remembered.ts';
import { type Search, searchCore } from './search-core.ts';
import type { Question, Reply, SearchPlace } from './search-messages.ts';

/**
 * Searches one language beside the page, so that typing never waits for it. What fails is said in the answer: Pagefind's
 * own words about it are for nobody.
 */
console.error = () => undefined;
console.warn = () => undefined;
addEventListener('unhandledrejection', (event) => event.preventDefault());

let ready: { search: Search; warm(): void } | undefined;

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { id, place, typed, limit, options } = data;
  ready ??= prepare(place);
  if (typed === undefined) return ready.warm();
  const reply: Reply = { id, answer: await ready.search(typed, limit, options) };
  postMessage(reply);
});

function prepare({ language, pagefindUrl, engineUrl, lexiconUrl, codesUrl }: SearchPlace): {
  search: Search;
  warm(): void;
} {
  const lexicon = remembered(() => loadLexicon(lexiconUrl));
  const codes = remembered(() => loadCodes(codesUrl));
  const pagefind = remembered(async (attempt) => {
    // What failed may be the site's new index under an old lexicon.
    if (attempt > 0) lexicon.forget();
    const { pagefind: start } = await lexicon.get().catch(() => noLexicon);
    // A browser keeps a failed import, so each attempt has its own address (https://github.com/whatwg/html/issues/6768).
    const script = `${engineUrl}${attempt > 0 ? `?attempt=${attempt}` : ''}`;
    return loadPagefind({ script, folder: pagefindUrl, language, ...(start && { start }) });
  });
  return { search: searchCore({ pagefind, lexicon, codes }), warm: () => void pagefind.get().catch(() => undefined) };
}
