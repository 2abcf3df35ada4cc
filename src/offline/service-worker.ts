import { answerHashed, answerPage, answerSearch } from './answer-request.ts';
import { handlingOf } from './handle-request.ts';
import { dropTopic, keepTopic } from './kept-topics.ts';
import type { WorkerAnswer, WorkerRequest } from './offline-plan.ts';
import { keptAt, stamped } from './stamp.ts';
import { cacheOf, installVersion, removeOtherVersions } from './versions.ts';
import type { WorkerMessage, WorkerScope } from './worker-scope.ts';

/**
 * The service worker: keeps a version of the site whole, answers from it where the network does not, and leaves it to the
 * next version only once that is whole too and no page uses this one. `write-offline.ts` puts the plan before it.
 */
const scope = globalThis as unknown as WorkerScope;
const plan = scope.offline;
/** When the copies were made that pages show which have not asked yet. */
const ages = new Map<string, string>();

scope.addEventListener('install', (event) => event.waitUntil(installVersion(plan)));

scope.addEventListener('activate', (event) => {
  event.waitUntil(removeOtherVersions(plan).then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const handling = handlingOf(request, { origin: scope.location.origin, base: plan.base });
  if (handling === 'hashed') event.respondWith(answerHashed(request, plan));
  if (handling === 'search') event.respondWith(answerSearch(request, plan));
  if (handling === 'page') {
    event.respondWith(answerPage(request, plan, (copy) => ages.set(event.resultingClientId, keptAt(copy) ?? '')));
  }
});

scope.addEventListener('message', (event) => {
  const request = event.data as WorkerRequest;
  if (request.ask === 'age') tellAge(event);
  if (request.ask === 'keep-page') event.waitUntil(keepPage(event.source?.url));
  if (request.ask === 'keep-topic') event.waitUntil(answer(event, keepTopic(cacheOf(plan), request.plan)));
  if (request.ask === 'drop-topic') event.waitUntil(answer(event, dropTopic(request.plan)));
});

function tellAge({ source }: WorkerMessage): void {
  const age = ages.get(source?.id ?? '');
  if (source && age !== undefined) source.postMessage({ keptAt: age } satisfies WorkerAnswer);
  ages.delete(source?.id ?? '');
}

/** A page that was opened before this worker was there: it was visited all the same. */
async function keepPage(url = ''): Promise<void> {
  const { pathname, origin } = new URL(url);
  if (origin !== scope.location.origin || !pathname.startsWith(`${plan.base}/`)) return;
  const cache = await caches.open(cacheOf(plan));
  if (await cache.match(pathname)) return;
  const response = await fetch(pathname).catch(() => undefined);
  if (response?.ok) await cache.put(pathname, await stamped(response));
}

async function answer({ ports: [port] }: WorkerMessage, work: Promise<void>): Promise<void> {
  const done = await work.then(
    () => true,
    () => false,
  );
  port?.postMessage({ done } satisfies WorkerAnswer);
}
