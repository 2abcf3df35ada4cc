import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
  /** Writes the HTML, and beside it what machines get (see `machineFormsFile`) and, where there is one, a record. */
  writeForms(digest: string, forms: ArticleForms, record?: object): Promise<void>;
  /** The record that was written beside the HTML with a digest. */
  readRecord(digest: string): Promise<unknown>;
  /** Removes what has none of these digests. */
  keepOnly(digests: ReadonlySet<string>): Promise<void>;
}

/** The folder of bodies in a cache folder; each content folder has its own. */
export async function openBodyFolder(cacheDir: string, contentName: string): Promise<BodyFolder> {
  const folder = path.join(cacheDir, 'articles', contentName);
  await mkdir(folder, { recursive: true });
  const fileFor = (digest: string) => path.join(folder, `${digest}.html`);
  const recordFile = (digest: string) => path.join(folder, `${digest}.record.json`);
  const write = async (digest: string, html: string) => {
    // A program that is ended while it writes leaves no half of a body.
    const unfinished = `${fileFor(digest)}.${process.pid}`;
    await writeFile(unfinished, html);
    await rename(unfinished, fileFor(digest));
  };
  return {
    fileFor,
    has: (digest) => existsSync(fileFor(digest)),
    write,
    writeForms: async (digest, { html, markdown, structure }, record) => {
      const forMachines: MachineForms = { markdown, structure };
      if (record) await writeFile(recordFile(digest), JSON.stringify(record));
      await writeFile(machineFormsFile(fileFor(digest)), JSON.stringify(forMachines));
      // Last: where the HTML is there, all is.
      await write(digest, html);
    },
    readRecord: async (digest) => JSON.parse(await readFile(recordFile(digest), 'utf8')),
    keepOnly: async (digests) => {
      const old = (await readdir(folder)).filter((file) => !digests.has(file.split('.')[0] ?? ''));
      await Promise.all(old.map((file) => rm(path.join(folder, file), { force: true })));
    },
  };
}

/** The file with what machines get of a body, beside the one with its HTML. */
export function machineFormsFile(bodyFile: string): string {
  return bodyFile.replace(/\.html$/, '.json');
}
