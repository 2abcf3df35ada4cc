import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Puts a finished folder in the place of the published one by two renames. Between them the published folder is missing
 * for an instant; a program that is ended just there leaves `<folder>.previous`, which `repairPublication` puts back.
 */
export async function publish(next: string, published: string): Promise<void> {
  const previous = previousOf(published);
  await mkdir(path.dirname(path.resolve(published)), { recursive: true });
  await rm(previous, { recursive: true, force: true });
  if (existsSync(published)) await rename(published, previous);
  await rename(next, published);
  await rm(previous, { recursive: true, force: true });
}

/** Puts back the site that a build was about to replace when it was ended. */
export async function repairPublication(published: string): Promise<void> {
  const previous = previousOf(published);
  if (!existsSync(previous)) return;
  if (existsSync(published)) await rm(previous, { recursive: true, force: true });
  else await rename(previous, published);
}

function previousOf(published: string): string {
  return `${path.resolve(published)}.previous`;
}
