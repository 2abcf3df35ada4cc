import type { PlannedFile } from './offline-plan.ts';
import { stamped } from './stamp.ts';

/** So many requests at once: a telephone with one bar has other things to do. */
const atOnce = 4;

/**
 * Fetches files and keeps them, those that are kept already left out.
 *
 * @throws where one cannot be had, or is not the file of this version
 */
export async function keepFiles(cache: Cache, files: readonly PlannedFile[]): Promise<void> {
  const left = [...files];
  const work = async () => {
    for (let file = left.shift(); file; file = left.shift()) {
      const { url, integrity } = file;
      if (await cache.match(url)) continue;
      const response = await fetch(url, { integrity, cache: 'no-cache' });
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      await cache.put(url, await stamped(response));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
