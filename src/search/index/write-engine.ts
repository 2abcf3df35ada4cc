import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type EngineFile, engineAddress } from '../engine-file.ts';
import type { PagefindEntry } from './write-small-chunks.ts';

/**
 * Puts Pagefind's script and its engine for a language into one file, so that one request brings both. The language is
 * the one whose index was written last; one without articles takes the engine of that.
 *
 * @param outDir the site's folder, Pagefind's files in it
 */
export async function writeEngine(outDir: string, language: string): Promise<void> {
  const folder = path.join(outDir, 'pagefind');
  const entry: PagefindEntry = JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8'));
  const script = await readFile(path.join(folder, 'pagefind.js'), 'utf8');
  const [index] = Object.values(entry.languages);
  const file = `wasm.${index?.wasm ?? 'unknown'}.pagefind`;
  const engine: EngineFile = { file, bytes: await readFile(path.join(folder, file), 'base64') };
  await writeFile(
    path.join(outDir, engineAddress(language)),
    `${script}\nexport const engine=${JSON.stringify(engine)};`,
  );
}

/** Takes away what nobody asks for once every language has its engine. */
export async function removeEngineParts(folder: string): Promise<void> {
  const parts = (await readdir(folder)).filter((file) => /^(?:pagefind(?:-worker)?\.js|wasm\..*)$/.test(file));
  await Promise.all(parts.map((file) => rm(path.join(folder, file))));
}
