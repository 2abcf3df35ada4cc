import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { negativeBinomialLogPmf, negativeBinomialMidP } from './negative-binomial.ts';
import { poissonMidP } from './poisson-mid-p.ts';

// Recomputed with mpmath 1.3 at 40 digits from the gamma functions of the definition.
test.each([
  [2, 1, 1, -2.0794415416798359],
  [7.5, 3.2, 0.4, -3.7839418053513362],
  [120, 100, 150, -4.706624801301966],
  [12.7, 10, 1e7, -2.5318147625102588],
  [5000, 6000, 80, -8.4889597252381208],
  [0, 5, 14.9, -4.3114419298075955],
  [0, 5, 15.1, -4.3189785757866855],
])('the log chance of %d with mean %d and shape %d', (count, mean, shape, expected) => {
  expect(Math.abs(negativeBinomialLogPmf(count, mean, shape) - expected)).toBeLessThan(2e-11);
});

describe('the mid-p', () => {
  // Whole counts as in SciPy 1.17: nbinom.sf + nbinom.pmf / 2; others with mpmath 1.3 and SciPy's betainc.
  test.each([
    [2, 1, 1, 0.1875],
    [7.5, 3.2, 0.4, 0.13651903182792301],
    [12.7, 10, 20, 0.23019634797328605],
    [120, 100, 150, 0.065357600837133081],
    [90, 100, 150, 0.77711886820324162],
    [300, 100, 50, 1.5430061864242e-16],
  ])('of %d with mean %d and shape %d', (count, mean, shape, expected) => {
    expect(Math.abs(negativeBinomialMidP(count, mean, shape) / expected - 1)).toBeLessThan(1e-10);
  });

  test('is that of a Poisson count where the shape is very large', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 80, noNaN: true }),
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        (x, mean) => {
          expect(negativeBinomialMidP(x, mean, 1e12)).toBeCloseTo(poissonMidP(x, mean), 9);
        },
      ),
    );
  });

  test('falls as the count grows', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 80, noNaN: true }),
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        (x, more) => {
          expect(negativeBinomialMidP(x + more, 20, 7)).toBeLessThan(negativeBinomialMidP(x, 20, 7));
        },
      ),
    );
  });

  test('of counts that cannot be: certain or impossible, never NaN', () => {
    expect(negativeBinomialMidP(0, 0, 3)).toBe(0.5);
    expect(negativeBinomialMidP(2, 0, 3)).toBe(0);
    expect(negativeBinomialMidP(1, 100_000, 1e9)).toBe(1);
    expect(() => negativeBinomialMidP(-1, 1, 1)).toThrow(RangeError);
  });
});
