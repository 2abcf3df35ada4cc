import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Keeps the HTML of articles in files named after the digest of all that it was made of. In Astro's content store it
 * would be written, bundled as a module and held in memory as a whole.
 */
export interface BodyFolder {
  /** Where the HTML with a digest is, or will be. */
  fileFor(digest: string): string;
  has(digest: string): boolean;
  write(digest: string, html: string): Promise<void>;
  /** Removes what has none of these digests. */
  keepOnly(digests: ReadonlySet<string>): Promise<void>;
}

/** The folder of bodies in a cache folder; each content folder has its own. */
export async function openBodyFolder(cacheDir: string, contentName: string): Promise<BodyFolder> {
  const folder = path.join(cacheDir, 'articles', contentName);
  await mkdir(folder, { recursive: true });
  const fileFor = (digest: string) => path.join(folder, `${digest}.html`);
  return {
    fileFor,
    has: (digest) => existsSync(fileFor(digest)),
    write: (digest, html) => writeFile(fileFor(digest), html),
    keepOnly: async (digests) => {
      const old = (await readdir(folder)).filter((file) => !digests.has(path.parse(file).name));
      await Promise.all(old.map((file) => rm(path.join(folder, file), { force: true })));
    },
  };
}
