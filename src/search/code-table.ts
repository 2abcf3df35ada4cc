/** Where an article is and what it is called: what can be shown of it without asking Pagefind. */
export interface CodeTarget {
  readonly title: string;
  /** With the site's base. */
  readonly url: string;
}

/** An article, and the code by which it is called. */
export interface CodedTarget extends CodeTarget {
  readonly code: string;
}

/**
 * Title and address by article code, as the site publishes them for the readers of one language: in this language, or
 * where there is no translation in another. Ordered by code; fetched only where somebody types a code.
 */
export type CodeTable = readonly (readonly [code: string, title: string, url: string])[];

/** Where a language's table is, without the site's base. */
export function codeTableAddress(language: string): string {
  return `/search/${language}-codes.json`;
}

/**
 * An error code without what people leave out or write otherwise: case, spaces, punctuation.
 *
 * @example errorCodeKey('E-104') // 'e104'
 */
export function errorCodeKey(written: string): string {
  return written.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
