import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Settings } from '../site/settings.ts';
import { loadedScripts, loadedStylesheets, staticImports } from './loaded-files.ts';

/** What a browser fetches to show a page, pictures apart, in bytes packed with gzip. */
export interface WeighedPage {
  readonly file: string;
  readonly htmlBytes: number;
  readonly cssBytes: number;
  /** What it loads at once, imports included. */
  readonly scriptBytes: number;
}

/** Weighs pages of a finished folder; what several share is weighed once. */
export async function readPageWeights(files: readonly string[], folder: string, base: string): Promise<WeighedPage[]> {
  const assets = new Map<string, Promise<Asset>>();
  const asset = (address: string) => {
    const known = assets.get(address) ?? readAsset(path.join(folder, address.slice(base.length)), address);
    assets.set(address, known);
    return known;
  };
  const weighed: WeighedPage[] = [];
  for (const file of files) {
    const html = await readFile(path.join(folder, file), 'utf8');
    const css = await Promise.all(loadedStylesheets(html).map(asset));
    const scripts = await withImports(loadedScripts(html), asset);
    weighed.push({ file, htmlBytes: gzipSync(html).length, cssBytes: sum(css), scriptBytes: sum(scripts) });
  }
  return weighed;
}

/** By how much a page is over its budget, and where; nothing where it is not. */
export function overBudget(
  { file, htmlBytes, cssBytes, scriptBytes }: WeighedPage,
  { articleBytes, scriptBytes: most }: Settings['budget'],
): { where: string; what: string }[] {
  const over = [
    ...(htmlBytes + cssBytes > articleBytes
      ? [
          `HTML (${htmlBytes}) and CSS (${cssBytes}) are ${htmlBytes + cssBytes - articleBytes} bytes over ${articleBytes}`,
        ]
      : []),
    ...(scriptBytes > most ? [`script (${scriptBytes}) is ${scriptBytes - most} bytes over ${most}`] : []),
  ];
  return over.length > 0 ? [{ where: file, what: over.join('; ') }] : [];
}

interface Asset {
  readonly bytesGzip: number;
  /** The addresses of what it imports at once. */
  readonly imports: readonly string[];
}

async function readAsset(file: string, address: string): Promise<Asset> {
  const source = await readFile(file, 'utf8');
  const imports = address.endsWith('.js') ? staticImports(source, address) : [];
  return { bytesGzip: gzipSync(source).length, imports };
}

async function withImports(addresses: readonly string[], read: (address: string) => Promise<Asset>): Promise<Asset[]> {
  const found = new Map<string, Asset>();
  const waiting = [...addresses];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (found.has(address)) continue;
    const script = await read(address);
    found.set(address, script);
    waiting.push(...script.imports);
  }
  return [...found.values()];
}

function sum(assets: readonly Asset[]): number {
  return assets.reduce((total, { bytesGzip }) => total + bytesGzip, 0);
}
