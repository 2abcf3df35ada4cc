import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gammaQuantile } from './gamma-quantile.ts';
import { regularizedGamma } from './regularized-gamma.ts';

// mpmath 1.3.0 with 40 digits: the root of gammainc(shape, 0, x, regularized=True) = p; shape 1e7 by its series.
test.each([
  [1e-12, 0.5, 7.853981633974483e-25],
  [0.5, 0.5, 0.22746821155978638],
  [0.05, 0.0653, 7.0476218339823926e-21],
  [1e-12, 20, 2.3300415775926167],
  [1 - 1e-12, 20, 69.0740750027495],
  [0.025, 1e7, 9993802.996884267],
  [0.5, 1e7, 9999999.666666669],
  [1e-12, 1e7, 9977771.167643229],
])('below it lies a share of %d at shape %d', (p, shape, many) => {
  expect(gammaQuantile(p, shape, 1) / many).toBeCloseTo(1, 11);
});

test('shape 1 is the exponential distribution; the rate divides', () => {
  expect(gammaQuantile(0.3, 1, 4)).toBeCloseTo(-Math.log(0.7) / 4, 14);
});

test('undoes the distribution function', () => {
  const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
  fc.assert(
    fc.property(share, fc.double({ min: 0.1, max: 1e4, noNaN: true }), (p, shape) => {
      expect(regularizedGamma(shape, gammaQuantile(p, shape, 1)).lower).toBeCloseTo(p, 11);
    }),
  );
});

test('the ends are 0 and infinity; what is too small to be written is 0', () => {
  expect(gammaQuantile(0, 2, 1)).toBe(0);
  expect(gammaQuantile(1, 2, 1)).toBe(Number.POSITIVE_INFINITY);
  expect(gammaQuantile(1e-12, 0.001, 1)).toBe(0);
  expect(() => gammaQuantile(1.1, 2, 1)).toThrow(RangeError);
  expect(() => gammaQuantile(0.5, 0, 1)).toThrow(RangeError);
});
