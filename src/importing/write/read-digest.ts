import { readFile } from 'node:fs/promises';
import { digestOf } from '../plan/manifest.ts';

/** The digest of a file; `undefined` where there is none. */
export async function readDigest(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return bytes && digestOf(bytes);
}
