import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storeyPi0Bootstrap, storeyPi0Smoother } from './storey-pi0.ts';

// Benjamini & Hochberg (1995), section 4.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];
const even = Array.from({ length: 100 }, (_, index) => (index + 1) / 100);

describe('bootstrap', () => {
  // The values that MultipleTesting.jl, a port of qvalue's closed form, holds its own function against.
  test.each([
    ['p-values of which half come from true hypotheses', [...even, ...even.map((p) => p ** 10)], 0.6],
    ['true hypotheses alone', even, 1],
    ['false ones alone', even.map((p) => p ** 10), 0.15],
  ])('%s', (_, pValues, pi0) => {
    expect(storeyPi0Bootstrap(pValues)).toBeCloseTo(pi0, 8);
  });

  // NumPy, from the definition.
  test('fifteen published p-values: 8 / 19', () => {
    expect(storeyPi0Bootstrap(published)).toBeCloseTo(8 / 19, 12);
  });
});

describe('smoother', () => {
  // SciPy 1.17: make_smoothing_spline with the penalty whose smoother has trace 3, at 0.95.
  test.each([
    ['fifteen published p-values', published, 0.7948720535996789],
    ['evenly spread ones, stretched', Array.from({ length: 200 }, (_, i) => ((i + 0.5) / 200) ** 1.7), 0.5894481072],
    [
      'sixty evenly spread beside forty small ones',
      [
        ...Array.from({ length: 60 }, (_, i) => (i + 0.5) / 60),
        ...Array.from({ length: 40 }, (_, i) => ((i + 0.5) / 40) ** 4),
      ],
      0.736380399665044,
    ],
  ])('%s', (_, pValues, pi0) => {
    expect(storeyPi0Smoother(pValues)).toBeCloseTo(pi0, 8);
  });

  test('true hypotheses alone: 1', () => {
    expect(storeyPi0Smoother(even)).toBeCloseTo(1, 8);
  });
});

test('both lie above 0 and at most at 1, whatever the order', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 40 }), (some) => {
      const pValues = [...some, ...even];
      for (const estimate of [storeyPi0Bootstrap, storeyPi0Smoother]) {
        expect(estimate(pValues)).toBeGreaterThan(0);
        expect(estimate(pValues)).toBeLessThanOrEqual(1);
        expect(estimate(pValues.toReversed())).toBe(estimate(pValues));
      }
    }),
    { numRuns: 5 },
  );
});

test('nothing left above any bound is no share', () => {
  expect(() => storeyPi0Bootstrap([0.001, 0.002])).toThrow('leave no true null hypothesis');
  expect(() => storeyPi0Smoother([0.001, 0.002])).toThrow('leave no true null hypothesis');
  expect(() => storeyPi0Smoother([])).toThrow('Without p-values nothing is known');
});
