import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Has a folder written that may lie on another disk than the project. Astro puts files in their place by renaming them,
 * which only works within one disk: elsewhere it writes beside its own files, and the folder is copied.
 */
export async function writeAcrossDisks(outDir: string, write: (folder: string) => Promise<void>): Promise<void> {
  if ((await diskOf(outDir)) === (await diskOf('.'))) return write(outDir);
  await mkdir('.astro', { recursive: true });
  const here = await mkdtemp(path.resolve('.astro', 'other-disk-'));
  try {
    await write(here);
    await cp(here, outDir, { recursive: true });
  } finally {
    await rm(here, { recursive: true, force: true });
  }
}

/** Of a file or folder, or of where it would be. */
async function diskOf(place: string): Promise<number> {
  const absolute = path.resolve(place);
  return existsSync(absolute) ? (await stat(absolute)).dev : diskOf(path.dirname(absolute));
}
