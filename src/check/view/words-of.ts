/**
 * The words of a text: runs of letters and digits, held together by an apostrophe or a hyphen.
 *
 * @example wordsOf("Don't re-enter 12 digits.") // ["Don't", 're-enter', '12', 'digits']
 */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’\u2011-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
