import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** A page that goes into the index under an address. */
export interface IndexedPage {
  readonly url: string;
  readonly html: string;
}

/**
 * Writes Pagefind's index of some pages into a folder. The same pages in the same order give the same bytes.
 *
 * @returns how many pages are in it
 * @throws Error with Pagefind's own words where it refuses a page or cannot write
 */
export async function writePagefind(pages: AsyncIterable<IndexedPage>, outputPath: string): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    mustBeEmpty(errors, 'could not be started');
    if (!index) throw new Error('Pagefind could not be started.');
    let count = 0;
    for await (const { url, html } of pages) {
      mustBeEmpty((await index.addHTMLFile({ url, content: html })).errors, `refused ${url}`);
      count++;
    }
    mustBeEmpty((await index.writeFiles({ outputPath })).errors, `could not write ${outputPath}`);
    await removeInterfaces(outputPath);
    return count;
  } finally {
    await close();
  }
}

/** Pagefind brings interfaces of its own, half a megabyte of them. We have ours. */
async function removeInterfaces(outputPath: string): Promise<void> {
  const files = await readdir(outputPath);
  const unused = files.filter((file) => /^pagefind-(?:(?:component-|modular-)?ui|highlight)\./.test(file));
  await Promise.all(unused.map((file) => rm(path.join(outputPath, file))));
}

function mustBeEmpty(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind ${what}: ${errors.join('; ')}`);
}
