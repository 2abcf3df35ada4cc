/** Something in a text that looks like the code of an error, and whether the words before it say that it is one. */
export interface ErrorMention {
  readonly code: string;
  readonly index: number;
  readonly saidToBe: boolean;
}

/** As long as the words before a code can be. */
const longestWords = 40;

const shape = /(?<![\p{L}\p{N}-])(?:0x[0-9a-f]{4,8}|[A-Z]{1,6}[- ]?\d{2,6})(?![\p{L}\p{N}])/giu;

/**
 * The mentions of a text: `0x00000709`, `E-104`, `SMTP 550`.
 *
 * @param errorWords the words that announce one: `error`, `code`
 */
export function errorMentions(text: string, errorWords: RegExp): ErrorMention[] {
  return [...text.matchAll(shape)]
    .filter(
      ([code]) => /^0x/i.test(code) || (/^[A-Z]/.test(code) && code.slice(0, 2) === code.slice(0, 2).toUpperCase()),
    )
    .map((found) => {
      const before = text.slice(Math.max(0, found.index - longestWords), found.index).trimEnd();
      const announced = [...before.matchAll(errorWords)].some(
        ({ 0: word, index }) => index + word.length === before.length,
      );
      return { code: found[0], index: found.index, saidToBe: announced || /^0x/i.test(found[0]) };
    });
}

/** The same code, however it is written. */
export function errorKey(code: string): string {
  return code.toLowerCase().replace(/[\s-]/g, '');
}
