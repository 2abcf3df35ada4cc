import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { handOverArticles } from '../article/ready-articles.ts';
import type { Content } from '../check/read-content.ts';
import { timed } from '../command/timed.ts';
import { writeSearchIndex } from '../search/index/write-search-index.ts';
import { keepPages } from './keep-pages.ts';
import { readProgramDigest } from './read-program-digest.ts';
import { keyOfSearchFile, searchKeys } from './search-keys.ts';
import { openArticleWriter } from './write-articles.ts';
import { moveInto } from './write-folders.ts';
import { type KeptFiles, openKeptFiles } from './write-kept-files.ts';
import { type PagesToWrite, writePages } from './write-pages.ts';

export interface WholeSite extends Omit<PagesToWrite, 'config'> {
  /** The published folder: what is the same in it is not made again. */
  readonly published: string;
}

export interface WrittenSite {
  readonly seconds: { readonly pages: number; readonly index: number };
  note(): Promise<void>;
}

/**
 * Writes pages and index of a content folder at the same time. Every article that changed is read once for both; what
 * would come out as it was published is kept.
 *
 * @returns the seconds that the pages and the index took, side by side, and how to note, once the new folder is
 *   published, of what it was made
 */
export async function writeWhole(content: Content, site: WholeSite): Promise<WrittenSite> {
  const { contentDir, outDir, buildFolder, published } = site;
  // Astro empties its folder when it begins, so the index, which is written meanwhile, needs one of its own.
  const searchFolder = `${outDir}.search`;
  const program = await readProgramDigest(content, contentDir);
  const kept = await openKeptFiles(published, path.join(buildFolder, 'published.json'), program);
  const articles = await openArticleWriter(content, path.join(buildFolder, 'cache'));
  const tags = content.site.languages.map(({ tag }) => tag);
  const ofSearch = searchKeys(content, articles);
  const wanted = keepSearch(tags, ofSearch, kept, searchFolder);
  const indexing = timed(() =>
    writeSearchIndex({
      ...content,
      outDir: searchFolder,
      recordsOf: articles.recordsOf,
      wanted: (tag) => wanted.includes(tag),
    }),
  );
  const made = articles.finish(wanted);
  // Where the index fails, nobody asks for the rest.
  const takeBack = handOverArticles(contentDir, Promise.race([made, indexing.then(() => made)]));
  const keys = new Map<string, string>();
  const keep = keepPages((file, key) => {
    keys.set(file, key);
    return kept.keep(file, key, outDir);
  });
  const writing = timed(() => writePages({ ...site, config: { integrations: [keep] } }));
  const [pages, index] = await Promise.all([writing, indexing]).finally(takeBack);
  for (const file of await filesIn(searchFolder)) {
    const key = keyOfSearchFile(file, ofSearch, tags);
    if (key !== undefined) keys.set(file, key);
  }
  await moveInto(searchFolder, outDir);
  return { seconds: { pages: pages.seconds, index: index.seconds }, note: () => kept.note(keys, published) };
}

/** Keeps the index of each language that would come out the same. @returns the languages to write */
function keepSearch(
  tags: readonly string[],
  keys: ReadonlyMap<string, string>,
  kept: KeptFiles,
  folder: string,
): string[] {
  const wanted = tags.filter((tag) => !kept.hasAll(keys.get(tag) ?? ''));
  for (const tag of tags) if (!wanted.includes(tag)) kept.keepAll(keys.get(tag) ?? '', folder);
  return wanted;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
