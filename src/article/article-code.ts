import { dammCheckDigit } from './damm.ts';

/** The permanent number of an article: 5 to 7 digits, no leading zero, the last one Damm's check digit. */
export type ArticleCode = string & { readonly [codeBrand]: true };
declare const codeBrand: unique symbol;

/**
 * Reads a code as people type it, with or without spaces; `undefined` where it is none.
 *
 * @example parseArticleCode('48 21 7') // '48217'
 * @example parseArticleCode('48218') // undefined: the check digit is wrong
 */
export function parseArticleCode(typed: string): ArticleCode | undefined {
  const digits = typed.replace(/[\s\u00a0\u202f]/g, '');
  if (!hasCodeShape(digits) || dammCheckDigit(digits) !== 0) return undefined;
  return digits as ArticleCode;
}

/** Whether the digits could be a code, the check digit apart. */
export function hasCodeShape(digits: string): boolean {
  return /^[1-9]\d{4,6}$/.test(digits);
}

/**
 * A code as it is shown and said: in pairs from the left.
 *
 * @example formatArticleCode('48217') // '48 21 7'
 */
export function formatArticleCode(code: string): string {
  return code.match(/\d{1,2}/g)?.join(' ') ?? code;
}
