import type { OldAddress } from './old-addresses.ts';
import { headersOfAll, keptFolders, keptForEver } from './response-headers.ts';

/** `_redirects`, for hosts that read it. */
export function hostRedirects(old: readonly OldAddress[]): string {
  return old.flatMap(({ from, to }) => [`${from}/ ${to} 301\n`, `${from} ${to} 301\n`]).join('');
}

/** `_headers`, for hosts that read it. */
export function hostHeaders(base: string): string {
  const all = Object.entries(headersOfAll).map(([name, value]) => `  ${name}: ${value}\n`);
  const kept = keptFolders.map((folder) => `${base}/${folder}/*\n  Cache-Control: ${keptForEver}\n`);
  return `${base}/*\n${all.join('')}${kept.join('')}`;
}
