import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regularizedGamma } from './regularized-gamma.ts';

test('shape 1 is the exponential distribution', () => {
  expect(regularizedGamma(1, 2).upper).toBeCloseTo(Math.exp(-2), 14);
  expect(regularizedGamma(1, 0.1).lower).toBeCloseTo(1 - Math.exp(-0.1), 14);
});

// The limits that leave 2.5 % in each tail: F. Garwood, Biometrika 28 (1936) 437-442, as printed by R's poisson.test.
test.each([
  [1, 0.025317807984289876, 5.571643390938898],
  [3, 0.6186721228956014, 8.767273069742323],
  [10, 4.7953886961324335, 18.39035604201778],
  [50, 37.110963737461866, 65.91876666433681],
  [100, 81.36399125092314, 121.62679379242638],
])("Garwood's exact Poisson limits of a count of %i leave 2.5 %% in each tail", (count, low, high) => {
  expect(regularizedGamma(count, low).lower).toBeCloseTo(0.025, 10);
  expect(regularizedGamma(count + 1, high).upper).toBeCloseTo(0.025, 10);
});

test('the two parts add up to one and lie between 0 and 1', () => {
  const part = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(part, part, (shape, x) => {
      const { lower, upper } = regularizedGamma(shape, x);
      expect(lower + upper).toBeCloseTo(1, 12);
      expect(Math.min(lower, upper)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the ends are 0 and infinity', () => {
  expect(regularizedGamma(2, 0)).toEqual({ lower: 0, upper: 1 });
  expect(regularizedGamma(2, Number.POSITIVE_INFINITY)).toEqual({ lower: 1, upper: 0 });
  expect(() => regularizedGamma(0, 1)).toThrow(RangeError);
});

// mpmath 1.3.0 with 60 digits: the series of the lower part.
test.each([
  [1e7, 9_980_000, 1.2364070637223816e-10],
  [1e7, 9_995_000, 0.0569050707389934],
  [1e7, 1e7, 0.5000420522087237],
  [123_456.7, 122_000, 1.582122712339335e-5],
])('shape %d at %d keeps its digits', (shape, x, lower) => {
  expect(regularizedGamma(shape, x).lower / lower).toBeCloseTo(1, 11);
});

test.each([
  [1e7, 10_020_000, 1.3040198355140064e-10],
  [0.5, 600, 6.099568814808433e-263],
  [0.001, 0.5, 5.600666564707498e-4],
])('shape %d at %d keeps its digits in the upper tail', (shape, x, upper) => {
  expect(regularizedGamma(shape, x).upper / upper).toBeCloseTo(1, 11);
});
