/** Nobody types more, and what is pasted may hold anything. */
const longestChars = 200;

/** Also one with two `@`: nothing that stands around either is kept. */
const email = /[^\s@]+(?:@[^\s@]+)+/g;

/**
 * Digits in a row, whatever stands between them: telephone and card numbers, dates of birth. A hexadecimal code
 * (`0x80070005`) is none, nor are the seven digits of the longest article code.
 */
const digits = /(?<![\p{L}\p{N}])[+(]?\d(?:[\s.\-/()]{0,2}\d){7,}|(?<![\p{L}\p{N}])\d{3}[-.]\d{4}(?!\d)/gu;

/** Letters and many digits: an account, a serial number, a bank account. */
const mixed = /(?<![\p{L}\p{N}])(?!0x)[\p{L}\p{N}]*(?:\d[\p{L}-]*){8,}/giu;

/**
 * A query without what could tell who typed it: e-mail addresses and long numbers are masked, and nothing is kept after
 * 200 characters.
 *
 * @example maskQuery('my number is 06 12 34 56 78') // 'my number is [number]'
 */
export function maskQuery(query: string): string {
  return query
    .replace(email, '[email]')
    .replace(digits, '[number]')
    .replace(mixed, '[number]')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestChars);
}
