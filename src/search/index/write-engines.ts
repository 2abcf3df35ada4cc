import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type EngineFile, engineAddress } from '../engine-file.ts';

/**
 * Puts Pagefind's script and its engine for a language into one file, so that one request brings both, and takes away
 * what nobody asks for any more. A language without articles takes the engine of another.
 *
 * @param outDir the site's folder, Pagefind's files in it
 */
export async function writeEngines(outDir: string, languages: readonly string[]): Promise<void> {
  const folder = path.join(outDir, 'pagefind');
  const entry: PagefindEntry = JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8'));
  const script = await readFile(path.join(folder, 'pagefind.js'), 'utf8');
  for (const language of languages) {
    const own = entry.languages[language] ?? Object.values(entry.languages)[0];
    const file = `wasm.${own?.wasm ?? 'unknown'}.pagefind`;
    const engine: EngineFile = { file, bytes: await readFile(path.join(folder, file), 'base64') };
    await writeFile(
      path.join(outDir, engineAddress(language)),
      `${script}\nexport const engine=${JSON.stringify(engine)};`,
    );
  }
  const apart = (await readdir(folder)).filter((file) => /^(?:pagefind(?:-worker)?\.js|wasm\..*)$/.test(file));
  await Promise.all(apart.map((file) => rm(path.join(folder, file))));
}

interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly wasm?: string | null }>>;
}
