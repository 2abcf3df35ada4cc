import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { listFiles } from './list-files.ts';
import type { VerifiedSite } from './sites.ts';

/** A page of a finished folder. */
export interface FinishedPage {
  /** Its path in the folder, with slashes: `en/wifi/index.html`. */
  readonly file: string;
  /** Where it is read, with the site's base, as a browser writes it: `/help/en/wifi/`. */
  readonly address: string;
  readonly html: string;
  /** Every element, in the order of the page. */
  readonly elements: readonly Element[];
}

/** Reads every page of a finished site. */
export function readPages({ folder, base }: Pick<VerifiedSite, 'folder' | 'base'>): FinishedPage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      const elements: Element[] = [];
      visit(htmlToHast(html) as Root, 'element', (element) => {
        elements.push(element);
      });
      return { file, address: encodeURI(`${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`), html, elements };
    });
}

/** Whether a page shows an article, in its own language or in another. */
export function isArticle({ html }: FinishedPage): boolean {
  return html.includes('<div class="prose">') && html.includes('class="big-code"');
}

/** An attribute as it is written, in the page's own words; `undefined` where it is not there. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}
