import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dammCheckDigit } from './damm.ts';

test('572 gets the digit 4, as in the worked example of the algorithm', () => {
  // https://en.wikipedia.org/wiki/Damm_algorithm#Example
  expect(dammCheckDigit('572')).toBe(4);
});

test('digits with their check digit come to zero', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,12}$/), (digits) => dammCheckDigit(digits + dammCheckDigit(digits)) === 0),
  );
});

test('one wrong digit is always noticed', () => {
  const wrongDigit = fc.tuple(fc.stringMatching(/^\d{5}$/), fc.nat(4), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(wrongDigit, ([digits, place, shift]) => {
      const other = (Number(digits[place]) + shift) % 10;
      const mistyped = digits.slice(0, place) + other + digits.slice(place + 1);
      return dammCheckDigit(mistyped) !== dammCheckDigit(digits);
    }),
  );
});

test('two neighbouring digits swapped are always noticed', () => {
  const swap = fc.tuple(fc.stringMatching(/^\d{5}$/), fc.nat(3));
  fc.assert(
    fc.property(swap, ([digits, place]) => {
      const [a, b] = [digits[place], digits[place + 1]];
      fc.pre(a !== b);
      const swapped = `${digits.slice(0, place)}${b}${a}${digits.slice(place + 2)}`;
      return dammCheckDigit(swapped) !== dammCheckDigit(digits);
    }),
  );
});
