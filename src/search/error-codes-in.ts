import { errorCodeKey } from './code-table.ts';

/**
 * How programs and machines write what went wrong. Each form is bound to capitals or digits, so that no word of a
 * sentence has it.
 */
const forms = [
  /\b0x[0-9a-f]{2,16}\b/gi, // 0x80070005
  /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g, // ERR_CONNECTION_RESET
  /\b[A-Z][A-Z0-9]{0,11}(?:[-\u2010\u2011]\d{1,7}){1,3}[A-Z]?\b/g, // E-104, CVE-2022-35698, B2B-709
  /\b[A-Z]{1,12}\d{2,8}[A-Z]?\b/g, // KB5034441
  /\b[A-Z]{3,12}\[[A-Z0-9]{2,8}\]?/g, // SQLSTATE[HY000]
] as const;

/**
 * The error codes that a text mentions, as `errorCodeKey`, each once, in the order of the forms.
 *
 * @example errorCodesIn('Windows says 0x80070005 or E-104.') // ['0x80070005', 'e104']
 */
export function errorCodesIn(text: string): string[] {
  return [...new Set(forms.flatMap((form) => text.match(form) ?? []).map(errorCodeKey))];
}

/** What somebody types for a code: letters with digits, or words joined by `_`, whatever the capitals. */
const typedForms = [
  /^0x[0-9a-f]{2,16}[a-z]?$/i,
  /^[a-z][a-z0-9]*(?:[-_\u2010\u2011]\d+)+[a-z]?$/i,
  /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/i,
  /^[a-z]{1,12}\d{2,10}[a-z]?$/i,
  /^[a-z]{3,12}\[[a-z0-9]+\]?$/i,
  /^[0-9a-f]*\d[0-9a-f]{6,}$/i,
] as const;

/**
 * Whether a word that was typed looks like an error code.
 *
 * @example looksLikeErrorCode('e104') // true
 * @example looksLikeErrorCode('wi-fi') // false
 */
export function looksLikeErrorCode(word: string): boolean {
  return typedForms.some((form) => form.test(word));
}
