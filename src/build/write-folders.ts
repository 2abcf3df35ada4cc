import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Moves everything in a folder into another. */
export async function moveInto(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) await rename(path.join(from, name), path.join(to, name));
}

/** Removes folders with all that is in them; those that are not there are no problem. */
export async function removeFolders(...folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}
