import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** A page that goes into the index under an address. */
export interface IndexedPage {
  readonly url: string;
  readonly html: string;
}

/** So many pages are on their way to Pagefind at once: it reads one while the next is made. */
const mostOnTheWay = 32;

/**
 * Writes Pagefind's index of some pages into a folder. The same pages in the same order give the same bytes.
 *
 * @returns how many pages are in it
 * @throws Error with Pagefind's own words where it refuses a page or cannot write
 */
export async function writePagefind(pages: AsyncIterable<IndexedPage>, outputPath: string): Promise<number> {
  try {
    const { count, write } = await indexPages(pages);
    await write(outputPath);
    return count;
  } finally {
    await closePagefind();
  }
}

/** Pages that Pagefind has read, and how to write their index into a folder, beside those of other languages. */
export interface PagesIndex {
  readonly count: number;
  write(outputPath: string): Promise<void>;
}

/** As `writePagefind`, for several indexes at once: `closePagefind` when all are written. */
export async function indexPages(pages: AsyncIterable<IndexedPage>): Promise<PagesIndex> {
  const { index, errors } = await createIndex();
  mustBeEmpty(errors, 'could not be started');
  if (!index) throw new Error('Pagefind could not be started.');
  let count = 0;
  const onTheWay: (() => Promise<void>)[] = [];
  for await (const { url, html } of pages) {
    const added = index.addHTMLFile({ url, content: html });
    // One that fails waits for its turn to be told of.
    added.catch(() => undefined);
    onTheWay.push(async () => mustBeEmpty((await added).errors, `refused ${url}`));
    if (onTheWay.length >= mostOnTheWay) await onTheWay.shift()?.();
    count++;
  }
  for (const arrived of onTheWay) await arrived();
  return {
    count,
    write: async (outputPath) => {
      mustBeEmpty((await index.writeFiles({ outputPath })).errors, `could not write ${outputPath}`);
      await index.deleteIndex();
      await removeInterfaces(outputPath);
    },
  };
}

/** Ends Pagefind's process. */
export async function closePagefind(): Promise<void> {
  await close();
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
