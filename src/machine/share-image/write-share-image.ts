import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { unpackWoff } from './unpack-woff.ts';

/** From the project's folder: Astro bundles this file elsewhere. */
const { resolve } = createRequire(path.join(process.cwd(), 'package.json'));

/** Inter, for the scripts of most languages that are written from left to right. */
const fontFiles = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'].flatMap((script) =>
  [400, 700].map((weight) => `@fontsource/inter/files/inter-${script}-${weight}-normal.woff`),
);

interface Pen {
  readonly fonts: readonly Uint8Array[];
  /** Of the program and the fonts: another version may draw otherwise. */
  readonly digest: string;
}

let pen: Promise<Pen> | undefined;

/**
 * A drawing as PNG, with the font that the project ships and none of this machine's. What was drawn before is taken from
 * the cache.
 */
export async function drawShareImage(svg: string, cacheDir: string): Promise<Uint8Array<ArrayBuffer>> {
  pen ??= readPen();
  const { fonts, digest } = await pen;
  const name = createHash('sha256').update(digest).update(svg).digest('hex');
  const file = path.join(cacheDir, `${name}.png`);
  const drawn = await readFile(file).catch(() => undefined);
  if (drawn) return new Uint8Array(drawn);
  const font = { fontBuffers: [...fonts], defaultFontFamily: 'Inter' };
  const png = new Uint8Array(new Resvg(svg, { font }).render().asPng());
  await mkdir(cacheDir, { recursive: true });
  await writeFile(`${file}.${process.pid}`, png);
  await rename(`${file}.${process.pid}`, file);
  return png;
}

async function readPen(): Promise<Pen> {
  const wasm = await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm'));
  const packed = await Promise.all(fontFiles.map((file) => readFile(resolve(file))));
  await initWasm(wasm);
  const hash = createHash('sha256').update(wasm);
  for (const font of packed) hash.update(font);
  return { fonts: packed.map(unpackWoff), digest: hash.digest('hex') };
}
