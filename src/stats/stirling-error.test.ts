import { expect, test } from 'vitest';
import { stirlingError } from './stirling-error.ts';

// mpmath 1.3.0 with 60 digits: loggamma(x + 1) - ((x + 1/2) log(x) - x + log(2 pi) / 2).
test.each([
  [1e-6, 5.98883098407318],
  [0.5, 0.15342640972002736],
  [14.9, 0.00559200251225083],
  [15.1, 0.00551795800316308],
  [1e7, 8.33333333333333e-9],
])('at %d it is what many digits give', (x, many) => {
  expect(stirlingError(x)).toBeCloseTo(many, 13);
});

test('is for numbers above 0', () => {
  expect(() => stirlingError(0)).toThrow(RangeError);
});
