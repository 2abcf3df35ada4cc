import { parseArticleCode } from '../../article/article-code.ts';
import type { KnownArticle } from './known-article.ts';

/** Finds the article that a code or an address in a log means. */
export interface ArticleLookup {
  /** The code's digits, where they are the code of an article; `undefined` otherwise. */
  byCode(digits: string): string | undefined;
  /** The code of the article at a path, with or without its last slash. */
  byPath(path: string): string | undefined;
  /** The address of the site; `undefined` where the articles are not known. */
  readonly site: URL | undefined;
}

/** Stands for a site whose address does not matter. */
const anySite = 'https://help.example';

/**
 * A lookup among the articles given. Without any list (`undefined`), every number with a valid check digit counts as a
 * code, and an address only where it is `/<code>`.
 *
 * @param address of the site, with the path before all others where it has one
 */
export function articleLookup(known: readonly KnownArticle[] | undefined, address = anySite): ArticleLookup {
  const site = new URL(address);
  const base = plainPath(site.pathname);
  const codes = known && new Set(known.map(({ code }) => code));
  const paths = new Map(known?.flatMap(({ code, addresses }) => addresses.map((path) => [plainPath(path), code])));
  const byCode = (digits: string) => {
    const code = parseArticleCode(digits);
    return code !== undefined && (codes === undefined || codes.has(code)) ? code : undefined;
  };
  const byPath = (path: string) => {
    const plain = plainPath(path);
    const onSite = plain.startsWith(`${base}/`) ? plain.slice(base.length) : plain;
    return paths.get(onSite) ?? paths.get(plain) ?? byCode(plain.slice(plain.lastIndexOf('/') + 1));
  };
  return { byCode, byPath, site: known && site };
}

function plainPath(path: string): string {
  return path.replace(/\/+$/, '').toLowerCase();
}
