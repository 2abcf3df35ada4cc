import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticleCode } from '../../article/article-code.ts';
import { dammCheckDigit } from '../../article/damm.ts';
import { freeCode } from './free-code.ts';

/** The first so many codes of a length. */
function codes(digits: number, count: number): Set<string> {
  const first = 10 ** (digits - 2);
  return new Set(Array.from({ length: count }, (_, index) => `${first + index}${dammCheckDigit(`${first + index}`)}`));
}

test('a code is a valid one that nobody has, and the same every time', () => {
  const used = codes(5, 3000);
  fc.assert(
    fc.property(fc.string(), (key) => {
      const code = freeCode(key, used) ?? '';
      expect(parseArticleCode(code)).toBe(code);
      expect(code).toHaveLength(5);
      expect(used.has(code)).toBe(false);
      expect(freeCode(key, used)).toBe(code);
    }),
  );
});

test('one after the other, all that are given differ', () => {
  const used = new Set<string>();
  for (let count = 0; count < 900; count++) used.add(freeCode('wifi/slow', used) ?? '');
  expect(used.size).toBe(900);
  expect([...used].every((code) => code.length === 5)).toBe(true);
});

// 9,000 codes have 5 digits, 90,000 have 6: the first digit is 1 to 9, the last follows from the others.
test.each([
  [codes(5, 4499), 5],
  [codes(5, 4500), 6],
  [new Set([...codes(5, 9000), ...codes(6, 44_999)]), 6],
  [new Set([...codes(5, 9000), ...codes(6, 45_000)]), 7],
])('once half are used, codes get longer (%#)', (used, length) => {
  expect(freeCode('wifi/slow', used)).toHaveLength(length);
});
