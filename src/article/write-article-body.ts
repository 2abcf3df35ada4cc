import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleForms, MachineForms } from './article-forms.ts';

/**
 * Keeps the HTML of articles in files named after the digest of all that it was made of. In Astro's content store it
 * would be written, bundled as a module and held in memory as a whole.
 */
export interface BodyFolder {
  /** Where the HTML with a digest is, or will be. */
  fileFor(digest: string): string;
  has(digest: string): boolean;
  write(digest: string, html: string): Promise<void>;
  /** Writes the HTML, and beside it what machines get: see `machineFormsFile`. */
  writeForms(digest: string, forms: ArticleForms): Promise<void>;
  /** Removes what has none of these digests. */
  keepOnly(digests: ReadonlySet<string>): Promise<void>;
}

/** The folder of bodies in a cache folder; each content folder has its own. */
export async function openBodyFolder(cacheDir: string, contentName: string): Promise<BodyFolder> {
  const folder = path.join(cacheDir, 'articles', contentName);
  await mkdir(folder, { recursive: true });
  const fileFor = (digest: string) => path.join(folder, `${digest}.html`);
  const write = (digest: string, html: string) => writeFile(fileFor(digest), html);
  return {
    fileFor,
    has: (digest) => existsSync(fileFor(digest)),
    write,
    writeForms: async (digest, { html, markdown, structure }) => {
      const forMachines: MachineForms = { markdown, structure };
      await writeFile(machineFormsFile(fileFor(digest)), JSON.stringify(forMachines));
      // Last: where the HTML is there, all is.
      await write(digest, html);
    },
    keepOnly: async (digests) => {
      const old = (await readdir(folder)).filter((file) => !digests.has(path.parse(file).name));
      await Promise.all(old.map((file) => rm(path.join(folder, file), { force: true })));
    },
  };
}

/** The file with what machines get of a body, beside the one with its HTML. */
export function machineFormsFile(bodyFile: string): string {
  return bodyFile.replace(/\.html$/, '.json');
}
