import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const allBuilds = path.join('.astro', 'builds');

/** Says of what content a folder was made. */
const contentFile = 'content-folder';

/**
 * The folder in which the builds of a content folder into an output folder keep what they can use again. Astro takes it
 * for the project's: builds of other content, or for others, do not see it.
 *
 * @param kind of which of this project's sites it is a build
 * @returns its absolute path
 */
export async function openBuildFolder(contentDir: string, outDir: string, kind: 'site' | 'desk'): Promise<string> {
  await forgetLostContent();
  const content = path.resolve(contentDir);
  const name = createHash('sha256')
    .update([content, path.resolve(outDir), kind].join('\n'))
    .digest('hex')
    .slice(0, 16);
  const folder = path.resolve(allBuilds, name);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, contentFile), content);
  return folder;
}

/** Removes what was kept for content folders that are gone. */
async function forgetLostContent(): Promise<void> {
  for (const name of await readdir(allBuilds).catch(() => [])) {
    const folder = path.join(allBuilds, name);
    const content = await readFile(path.join(folder, contentFile), 'utf8').catch(() => undefined);
    if (content && !existsSync(content)) await rm(folder, { recursive: true, force: true });
  }
}
