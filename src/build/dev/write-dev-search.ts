import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Audience } from '../../article/audience.ts';
import { inspectContent } from '../../check/read-content.ts';
import { writeSearchIndex } from '../../search/index/write-search-index.ts';

/** Files of the site that no page makes, made when somebody asks for them. */
export interface DevFiles {
  /** The content has changed: they are made anew with the next question. */
  changed(): void;
  /** A file by its address without the site's base; `undefined` where there is none. */
  file(address: string): Promise<Uint8Array | undefined>;
}

/**
 * The search index of `dev`. It is made when somebody searches first, and again when somebody searches after a change;
 * while that is being done, the one before answers.
 *
 * @param cacheDir where it is kept, in two folders in turn
 * @param failed is told why an index could not be made
 */
export function openDevSearch(
  contentDir: string,
  audience: Audience,
  cacheDir: string,
  failed: (reason: string) => void,
): DevFiles {
  const name = createHash('sha256').update(path.resolve(contentDir)).update(audience).digest('hex').slice(0, 12);
  const folders = ['a', 'b'].map((turn) => path.join(cacheDir, 'dev-search', `${name}-${turn}`));
  let stale = true;
  let ready: string | undefined;
  let making: Promise<void> | undefined;
  const make = async () => {
    stale = false;
    const [next = ''] = folders.filter((folder) => folder !== ready);
    await writeIndex(contentDir, audience, next);
    ready = next;
  };
  const refresh = () => {
    making ??= make()
      .catch((error) => {
        stale = true;
        failed(error instanceof Error ? error.message : String(error));
      })
      .finally(() => {
        making = undefined;
      });
    return making;
  };
  return {
    changed: () => {
      stale = true;
    },
    file: async (address) => {
      if (!/^\/(?:pagefind|search)\/[\w.-]+(?:\/[\w.-]+)?$/.test(address)) return undefined;
      const refreshing = stale ? refresh() : making;
      if (ready === undefined) await refreshing;
      return ready === undefined ? undefined : readFile(path.join(ready, address)).catch(() => undefined);
    },
  };
}

async function writeIndex(contentDir: string, audience: Audience, folder: string): Promise<void> {
  const { content } = await inspectContent(contentDir);
  if (!content) throw new Error('The search index waits for settings that can be read.');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeSearchIndex({ ...content, outDir: folder, audience });
}
