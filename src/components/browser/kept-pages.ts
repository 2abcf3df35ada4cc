/** What begins the names of the service worker's stores. */
const prefix = 'firstfix-';

/** How many pages this browser keeps for reading without a connection. */
export async function keptPages(): Promise<number> {
  let pages = 0;
  for (const name of await storeNames()) {
    const kept = await (await caches.open(name)).keys();
    pages += kept.filter(({ url }) => new URL(url).pathname.endsWith('/')).length;
  }
  return pages;
}

/** Forgets them, and stops the worker that keeps them until the next page is opened. */
export async function forgetPages(): Promise<void> {
  for (const name of await storeNames()) await caches.delete(name);
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  await registration?.unregister();
}

async function storeNames(): Promise<string[]> {
  const names = await (globalThis.caches?.keys() ?? Promise.resolve([])).catch(() => []);
  return names.filter((name) => name.startsWith(prefix));
}
