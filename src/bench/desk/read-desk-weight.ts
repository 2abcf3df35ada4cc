import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadedScripts, loadedStylesheets, staticImports } from '../../build/loaded-files.ts';
import type { DeskReport } from './desk-report.ts';

/** What an agent's browser fetches of the desk itself until it is ready; Pagefind's files come beside. */
export async function readDeskWeight(folder: string): Promise<DeskReport['weight']> {
  const read = (address: string) => readFile(path.join(folder, address));
  const page = '/en/index.html';
  const html = (await read(page)).toString();
  const scripts = new Set(loadedScripts(html));
  for (const address of scripts) {
    for (const imported of staticImports((await read(address)).toString(), address)) scripts.add(imported);
  }
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['HTML', [page]],
    ['CSS', loadedStylesheets(html)],
    ['script, the words of all languages in it', [...scripts]],
    ['table of codes, titles and products', ['/desk/en.json']],
  ];
  return Promise.all(
    kinds.map(async ([name, addresses]) => {
      const files = await Promise.all(addresses.map(read));
      const sum = (size: (file: Buffer) => number) => files.reduce((total, file) => total + size(file), 0);
      return { name, bytes: sum((file) => file.length), bytesGzip: sum((file) => gzipSync(file).length) };
    }),
  );
}
