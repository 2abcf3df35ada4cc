import { createHash } from 'node:crypto';
import { type ArticleCode, parseArticleCode } from '../../article/article-code.ts';
import { dammCheckDigit } from '../../article/damm.ts';

/** Gives a code that nobody has or had. */
export type PickCode = (key: string) => ArticleCode;

/**
 * Gives codes of 5 digits until half of them are used, then of 6, then of 7. Where the search for one begins depends on
 * the key alone, so that the same sources get the same codes.
 *
 * @param given codes that articles have or had
 */
export function codePicker(given: Iterable<string>): PickCode {
  const used = new Set(given);
  const counts = new Map<number, number>();
  const count = (code: string) => counts.set(code.length, (counts.get(code.length) ?? 0) + 1);
  for (const code of used) count(code);
  return (key) => {
    const digits = [5, 6].find((length) => (counts.get(length) ?? 0) < codesOf(length) / 2) ?? 7;
    const code = firstFree(key, digits, used);
    used.add(code);
    count(code);
    return code;
  };
}

/** How many codes of a length there are: the first digit is no zero, the last one follows from the others. */
function codesOf(digits: number): number {
  return 9 * 10 ** (digits - 2);
}

function firstFree(key: string, digits: number, used: ReadonlySet<string>): ArticleCode {
  const total = codesOf(digits);
  const start = createHash('sha256').update(key).digest().readUIntBE(0, 6) % total;
  for (let step = 0; step < total; step++) {
    const number = String(total / 9 + ((start + step) % total));
    const code = parseArticleCode(`${number}${dammCheckDigit(number)}`);
    if (code && !used.has(code)) return code;
  }
  throw new Error('Every code of 7 digits is used.');
}
