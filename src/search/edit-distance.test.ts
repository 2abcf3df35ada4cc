import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

/** Damerau 1964: a slip is a letter too many, missing, wrong, or two neighbours exchanged. */
test.each([
  ['conect', 'connect', 1],
  ['porduct', 'product', 1],
  ['offlne', 'offline', 1],
  ['prniter', 'printer', 1],
  ['imprimente', 'imprimante', 1],
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
])('between %s and %s lie %d slips', (a, b, slips) => {
  expect(editDistance(a, b, 5)).toBe(slips);
});

test('what is farther than the limit is told as one more', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  expect(editDistance('a', 'abcdef', 2)).toBe(3);
});

test('it is none between equals alone, the same both ways, and one slip away after one slip', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const slips = editDistance(a, b, 9);
      expect(slips === 0).toBe(a === b);
      expect(editDistance(b, a, 9)).toBe(slips);
    }),
  );
  fc.assert(
    fc.property(word, fc.nat(7), fc.constantFrom('x', ''), (a, at, letter) => {
      const slipped = a.slice(0, at) + letter + a.slice(at + 1 - letter.length);
      expect(editDistance(a, slipped, 9)).toBeLessThanOrEqual(1);
    }),
  );
});
