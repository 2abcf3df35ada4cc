import { parseArticleCode } from '../../article/article-code.ts';
import type { KnownArticle } from './known-article.ts';

/** Finds the article that a code or an address in a log means. */
export interface ArticleLookup {
  /** The code's digits, where they are the code of an article; `undefined` otherwise. */
  byCode(digits: string): string | undefined;
  /** The code of the article at a path, with or without its last slash. */
  byPath(path: string): string | undefined;
}

/**
 * A lookup among the articles given. Without any list (`undefined`), every number with a valid check digit counts as a
 * code, and an address only where it is `/<code>`.
 */
export function articleLookup(known: readonly KnownArticle[] | undefined): ArticleLookup {
  const codes = known && new Set(known.map(({ code }) => code));
  const paths = new Map(known?.flatMap(({ code, addresses }) => addresses.map((path) => [plainPath(path), code])));
  const byCode = (digits: string) => {
    const code = parseArticleCode(digits);
    return code !== undefined && (codes === undefined || codes.has(code)) ? code : undefined;
  };
  return {
    byCode,
    byPath: (path) => paths.get(plainPath(path)) ?? byCode(plainPath(path).slice(plainPath(path).lastIndexOf('/') + 1)),
  };
}

function plainPath(path: string): string {
  return path.replace(/\/+$/, '').toLowerCase();
}
