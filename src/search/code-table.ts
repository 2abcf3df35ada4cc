/** Where an article is and what it is called: what can be shown of it without asking Pagefind. */
export interface CodeTarget {
  readonly title: string;
  /** With the site's base. */
  readonly url: string;
}

/**
 * The codes that readers of one language may type, as the site publishes them: see `codeTableAddress`. Short names,
 * because every visitor who searches fetches it.
 */
export interface CodeTable {
  /** Title and address by article code: in this language, or where there is no translation in another. */
  readonly articles: Readonly<Record<string, readonly [title: string, url: string]>>;
  /** Article codes by error code, in the form of `errorCodeKey`. */
  readonly errors: Readonly<Record<string, readonly string[]>>;
}

export const noCodes: CodeTable = { articles: {}, errors: {} };

/** Where a language's table is, without the site's base. */
export function codeTableAddress(language: string): string {
  return `/search/${language}.json`;
}

/**
 * An error code without what people leave out or write otherwise: case, spaces, punctuation.
 *
 * @example errorCodeKey('E-104') // 'e104'
 */
export function errorCodeKey(written: string): string {
  return written.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
