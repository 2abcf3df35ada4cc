import { keepFiles } from './keep-files.ts';
import { keepTopicsAgain } from './kept-topics.ts';
import type { OfflinePlan } from './offline-plan.ts';
import { stamped } from './stamp.ts';

const prefix = 'firstfix-site-';
/** Pages that were visited and are fetched anew with a new version; older ones are not kept for ever. */
const mostVisited = 50;

export function cacheOf({ version }: OfflinePlan): string {
  return prefix + version;
}

/** Fetches a version whole, beside the one in use. Where anything fails, nothing of it stays and the old one goes on. */
export async function installVersion(plan: OfflinePlan): Promise<void> {
  const name = cacheOf(plan);
  try {
    const cache = await caches.open(name);
    await keepFiles(cache, plan.files);
    await keepTopicsAgain(name);
    for (const url of await visitedPages(plan)) {
      if (await cache.match(url)) continue;
      const response = await fetch(url, { cache: 'no-cache' });
      if (response.ok) await cache.put(url, await stamped(response));
    }
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Removes every version but this one. */
export async function removeOtherVersions(plan: OfflinePlan): Promise<void> {
  for (const name of await otherVersions(plan)) await caches.delete(name);
}

async function visitedPages(plan: OfflinePlan): Promise<string[]> {
  const pages: string[] = [];
  for (const name of await otherVersions(plan)) {
    const kept = await (await caches.open(name)).keys();
    pages.push(...kept.map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith('/')));
  }
  return pages.slice(-mostVisited);
}

async function otherVersions(plan: OfflinePlan): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheOf(plan));
}
