import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regularizedBeta } from './regularized-beta.ts';

// mpmath 1.3.0 with 60 digits: betainc(a, b, 0, x, regularized=True).
describe('many digits give the same', () => {
  test.each([
    [0.5, 0.5, 1e-20, 6.366197723675813e-11],
    [0.5, 0.5, 0.3, 0.36901011956554536],
    [0.5, 100, 0.001, 0.34495648367557025],
    [1, 1e4, 1e-6, 0.009950171201084403],
    [50, 60, 0.2, 1.0328973362230186e-9],
  ])('below: shapes %d and %d at %d', (a, b, x, lower) => {
    expect(regularizedBeta(a, b, x).lower / lower).toBeCloseTo(1, 12);
  });

  test.each([
    [50, 60, 0.8, 7.325653402889173e-16],
    [300, 1e4, 0.03, 0.294369728305435],
    [0.001, 5, 0.2, 0.00021655435357234194],
  ])('above: shapes %d and %d at %d', (a, b, x, upper) => {
    expect(regularizedBeta(a, b, x).upper / upper).toBeCloseTo(1, 12);
  });
});

test('is the chance of as many successes or more', () => {
  const threeOrMore = 10 * 0.3 ** 3 * 0.7 ** 2 + 5 * 0.3 ** 4 * 0.7 + 0.3 ** 5;
  expect(regularizedBeta(3, 3, 0.3).lower).toBeCloseTo(threeOrMore, 14);
});

test('a million of either: half lies below the middle', () => {
  expect(regularizedBeta(1e7, 1e7, 0.5).lower).toBeCloseTo(0.5, 12);
});

test('the mirror image swaps the shapes and the sides', () => {
  const shape = fc.double({ min: 0.01, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(shape, shape, fc.integer({ min: 0, max: 64 }), (a, b, part) => {
      const mirrored = regularizedBeta(b, a, 1 - part / 64);
      expect(regularizedBeta(a, b, part / 64).lower).toBeCloseTo(mirrored.upper, 11);
    }),
  );
});

test('the ends are 0 and 1', () => {
  expect(regularizedBeta(2, 3, 0)).toEqual({ lower: 0, upper: 1 });
  expect(regularizedBeta(2, 3, 1)).toEqual({ lower: 1, upper: 0 });
  expect(() => regularizedBeta(0, 1, 0.5)).toThrow(RangeError);
  expect(() => regularizedBeta(1, 1, 1.5)).toThrow(RangeError);
});
