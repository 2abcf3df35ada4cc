import path from 'node:path';
import type { StoredArticle } from './article-page.ts';

/** An article of which everything has been made: what Astro's content store is to hold of it. */
export interface ReadyArticle {
  /** `language/topic/slug`. */
  readonly id: string;
  readonly stored: StoredArticle;
  /** Of all that it was made of. */
  readonly digest: string;
}

type Board = Map<string, Promise<readonly ReadyArticle[]>>;

/**
 * The build and the loader have modules of their own, in one process: what the build has read and rendered for the index
 * of search already, the loader does not read again.
 */
function board(): Board {
  const global = globalThis as { [key: symbol]: Board | undefined };
  const key = Symbol.for('firstfix.ready-articles');
  global[key] ??= new Map();
  return global[key];
}

/** Customers' articles of a content folder, as the build that is running makes them; `undefined` where none does. */
export function readyArticles(contentDir: string): Promise<readonly ReadyArticle[]> | undefined {
  return board().get(path.resolve(contentDir));
}

/** @returns how to take them back: what the next build shows is its own */
export function handOverArticles(contentDir: string, ready: Promise<readonly ReadyArticle[]>): () => void {
  // Whoever makes them tells of it when it fails.
  ready.catch(() => undefined);
  board().set(path.resolve(contentDir), ready);
  return () => void board().delete(path.resolve(contentDir));
}
