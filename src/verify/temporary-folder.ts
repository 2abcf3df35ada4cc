import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from 'vitest';

/** A test with a folder of its own, which is gone after it. Spaces and accents in its path: people have them. */
// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs.
export const test = base.extend('folder', async ({}, { onCleanup }): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix été '));
  onCleanup(() => rm(folder, { recursive: true, force: true }));
  return folder;
});
