import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type EngineFile, engineAddress } from '../engine-file.ts';
import type { PagefindEntry } from './write-small-chunks.ts';

/**
 * Puts Pagefind's script and its engine for a language into one file, so that one request brings both: of the first
 * language that the folder's list names. Where that one's engine is there already, as it was published, it serves too.
 *
 * @param outDir the site's folder, Pagefind's files in it
 */
export async function writeEngine(outDir: string, language: string): Promise<void> {
  const folder = path.join(outDir, 'pagefind');
  const entry: PagefindEntry = JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8'));
  const [first] = Object.entries(entry.languages);
  const ready = first && path.join(outDir, engineAddress(first[0]));
  const target = path.join(outDir, engineAddress(language));
  if (ready && ready !== target && existsSync(ready)) return copyFile(ready, target);
  const script = await readFile(path.join(folder, 'pagefind.js'), 'utf8');
  const file = `wasm.${first?.[1].wasm ?? 'unknown'}.pagefind`;
  const engine: EngineFile = { file, bytes: await readFile(path.join(folder, file), 'base64') };
  await writeFile(target, `${script}\nexport const engine=${JSON.stringify(engine)};`);
}

/** Takes away what nobody asks for once every language has its engine. */
export async function removeEngineParts(folder: string): Promise<void> {
  const parts = (await readdir(folder)).filter((file) => /^(?:pagefind(?:-worker)?\.js|wasm\..*)$/.test(file));
  await Promise.all(parts.map((file) => rm(path.join(folder, file))));
}
