import type { Problem } from '../problem/problem.ts';
import type { StoredArticle } from './article-page.ts';

/** What `dev` shows now. */
export interface LiveArticles {
  /** By `language/topic/slug`. */
  readonly articles: ReadonlyMap<string, StoredArticle>;
  /** The errors of the content folder. */
  readonly problems: readonly Problem[];
}

interface Board {
  now?: LiveArticles;
  readonly listeners: Set<(live: LiveArticles) => void>;
}

/**
 * The loader, the pages and the server of `dev` each have modules of their own, in one process. Astro brings its store
 * to the pages half a second after a change; this way is shorter.
 */
function board(): Board {
  const global = globalThis as { [key: symbol]: Board | undefined };
  const key = Symbol.for('firstfix.live-articles');
  global[key] ??= { listeners: new Set() };
  return global[key];
}

/** The articles as they were last loaded; `undefined` outside of `dev`. */
export function liveArticles(): LiveArticles | undefined {
  return board().now;
}

/** The same, each with its id, as Astro's store gives them. */
export function liveEntries(): { id: string; data: StoredArticle }[] | undefined {
  const live = liveArticles();
  return live && [...live.articles].map(([id, data]) => ({ id, data }));
}

export function showLive(live: LiveArticles): void {
  board().now = live;
  for (const listener of board().listeners) listener(live);
}

/** Is told each time that articles were loaded. */
export function onLive(listener: (live: LiveArticles) => void): void {
  board().listeners.add(listener);
}
