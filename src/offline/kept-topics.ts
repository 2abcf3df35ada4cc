import { keepFiles } from './keep-files.ts';
import type { TopicPlan } from './offline-plan.ts';

/** Which topics a reader keeps: outlives versions. */
const list = 'firstfix-topics';

/** Keeps the files of a topic. It is listed last: what is listed is there. */
export async function keepTopic(cacheName: string, plan: string): Promise<void> {
  const response = await fetch(plan, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${plan}: ${response.status}`);
  const { files } = (await response.clone().json()) as TopicPlan;
  await keepFiles(await caches.open(cacheName), files);
  await (await caches.open(list)).put(plan, response);
}

/** The topic's files go with the next version: others may need them. */
export async function dropTopic(plan: string): Promise<void> {
  await (await caches.open(list)).delete(plan);
}

/** Keeps the topics of the reader in a new version; one that is no longer there is no longer kept. */
export async function keepTopicsAgain(cacheName: string): Promise<void> {
  for (const { url } of await (await caches.open(list)).keys()) {
    const found = await fetch(url, { method: 'HEAD' });
    if (found.status === 404) await dropTopic(url);
    else await keepTopic(cacheName, new URL(url).pathname);
  }
}
