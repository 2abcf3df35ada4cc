import type { OfflinePlan } from './offline-plan.ts';
import { stamped } from './stamp.ts';
import { cacheOf } from './versions.ts';

/** With a copy at hand, nobody waits longer for a network that does not answer. */
const patienceMs = 4000;

/** A file whose name changes with its content: the copy, else the network. */
export async function answerHashed(request: Request, plan: OfflinePlan): Promise<Response> {
  const cache = await caches.open(cacheOf(plan));
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, await stamped(response.clone()));
  return response;
}

/** A file of search: the network, else the copy. */
export async function answerSearch(request: Request, plan: OfflinePlan): Promise<Response> {
  const cache = await caches.open(cacheOf(plan));
  const kept = await cache.match(request, { ignoreSearch: true });
  return kept ? await fetchSoon(request).catch(() => kept) : await fetch(request);
}

/**
 * A page: the network, else the copy, else the page that says that there is none.
 *
 * @param onCopy told that it is a copy
 */
export async function answerPage(
  request: Request,
  plan: OfflinePlan,
  onCopy: (copy: Response) => void,
): Promise<Response> {
  const cache = await caches.open(cacheOf(plan));
  const { pathname } = new URL(request.url);
  const kept = await cache.match(pathname);
  try {
    const response = kept ? await fetchSoon(request) : await fetch(request);
    if (response.ok && !response.redirected) await keepIfOfThisVersion(cache, pathname, response.clone(), plan);
    return response;
  } catch (error) {
    if (kept) onCopy(kept);
    const instead = kept ?? (await cache.match(insteadOf(pathname, plan)));
    if (!instead) throw error;
    return instead;
  }
}

/** A page of another version names scripts and styles that this one does not have: its copy would be broken. */
async function keepIfOfThisVersion(cache: Cache, path: string, response: Response, { base, files }: OfflinePlan) {
  const html = await response.clone().text();
  const named = [...html.matchAll(/="([^"]*\/assets\/[^"]*)"/g)].map(([, url = '']) => url);
  const own = new Set(files.map(({ url }) => url));
  if (named.every((url) => !url.startsWith(`${base}/`) || own.has(url))) await cache.put(path, await stamped(response));
}

function insteadOf(path: string, { base, insteadOf: pages }: OfflinePlan): string {
  return (pages.find(({ language }) => path.startsWith(`${base}/${language}/`)) ?? pages[0])?.url ?? '';
}

function fetchSoon(request: Request): Promise<Response> {
  const late = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('late')), patienceMs));
  return Promise.race([fetch(request), late]);
}
