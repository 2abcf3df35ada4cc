import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { attribute, type FinishedPage } from './read-pages.ts';

/**
 * Links of pages that lead nowhere on their own site: no such file, or no such place on the page. Links to other sites
 * are not followed.
 *
 * @param published where the site is said to live, as `site.yaml` has it: canonical and alternate addresses begin so
 * @returns each as `en/wifi/index.html -> /en/wifi/gone/`
 */
export function findBrokenLinks(
  pages: readonly FinishedPage[],
  folder: string,
  base: string,
  published = 'https://help.example.com',
): string[] {
  const ids = new Map(pages.map(({ address, elements }) => [address, new Set(elements.map(idOf))]));
  const leadsSomewhere = (target: URL): boolean => {
    if (!target.pathname.startsWith(`${base}/`)) return false;
    if (!isPublished(path.join(folder, decodeURIComponent(target.pathname.slice(base.length))))) return false;
    return target.hash === '' || ids.get(target.pathname)?.has(decodeURIComponent(target.hash.slice(1))) === true;
  };
  return pages.flatMap(({ file, address, elements }) =>
    elements
      .flatMap(addressesIn)
      .map((written) => ({ written, target: new URL(written, published + address) }))
      .filter(({ target }) => target.origin === published && !leadsSomewhere(target))
      .map(({ written }) => `${file} -> ${written}`),
  );
}

function idOf(element: Element): string | undefined {
  return attribute(element, 'id');
}

function addressesIn(element: Element): string[] {
  const refresh = attribute(element, 'httpEquiv') === 'refresh' ? attribute(element, 'content') : undefined;
  const written = [...['href', 'src', 'action'].map((name) => attribute(element, name)), refresh?.split('url=')[1]];
  return written.filter((address) => address !== undefined);
}

/** A file, or a folder with a page, where a static host would find it without help. */
function isPublished(file: string): boolean {
  return file.endsWith(path.sep) ? existsSync(`${file}index.html`) : existsSync(file) && statSync(file).isFile();
}
