import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFolder } from '../../article/read-folder.ts';
import { loadedScripts, loadedStylesheets, staticImports } from '../../build/loaded-files.ts';

/** The bytes of some files as they lie on the disk, and as a server sends them. */
export interface Weight {
  readonly bytes: number;
  readonly bytesGzip: number;
}

/** What a browser fetches to show an article, pictures and what only a search needs apart. */
export interface PageWeight {
  readonly html: Weight;
  readonly css: Weight;
  readonly script: Weight;
}

/** Weighs the article whose HTML is at the median of all articles of a site at the root of its host. */
export async function readPageWeight(contentDir: string, siteDir: string): Promise<PageWeight> {
  const page = await medianPage(contentDir, siteDir);
  const html = await readFile(page, 'utf8');
  return {
    html: weigh([html]),
    css: weigh(await readAll(loadedStylesheets(html), siteDir)),
    script: weigh(await readScripts(loadedScripts(html), siteDir)),
  };
}

async function medianPage(contentDir: string, siteDir: string): Promise<string> {
  const articles = await readFolder(path.join(contentDir, 'articles'));
  const pages = articles.map((article) => path.join(siteDir, article.replace(/\.mdx$/, ''), 'index.html'));
  const sizes = await Promise.all(pages.map(async (page) => ({ page, bytes: (await stat(page)).size })));
  const middle = sizes.sort((a, b) => a.bytes - b.bytes)[Math.floor(sizes.length / 2)];
  if (!middle) throw new Error(`There is no article in ${contentDir}.`);
  return middle.page;
}

/** Scripts with all that they import at once. */
async function readScripts(addresses: readonly string[], siteDir: string): Promise<string[]> {
  const found = new Map<string, string>();
  const waiting = [...addresses];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (found.has(address)) continue;
    const [source = ''] = await readAll([address], siteDir);
    found.set(address, source);
    waiting.push(...staticImports(source, address));
  }
  return [...found.values()];
}

function readAll(addresses: readonly string[], siteDir: string): Promise<string[]> {
  return Promise.all(addresses.map((address) => readFile(path.join(siteDir, address), 'utf8')));
}

function weigh(files: readonly string[]): Weight {
  return {
    bytes: files.reduce((sum, file) => sum + Buffer.byteLength(file), 0),
    bytesGzip: files.reduce((sum, file) => sum + gzipSync(file).length, 0),
  };
}
