import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gammaQuantile } from './gamma-quantile.ts';
import { regularizedGamma } from './regularized-gamma.ts';

// SciPy 1.17: gamma.ppf, and gamma.isf in the upper tail.
test.each([
  [0.95, 1, 2.9957322735539895],
  [0.05, 5000, 4884.262567833768],
  [0.95, 5000, 5116.874448838968],
  [1e-12, 0.5, 7.853981633974466e-25],
  [0.05, 0.5, 0.001966070000009761],
  [0.5, 2.5, 2.175730095547763],
  [0.999, 0.1, 3.3636770117187536],
  [0.05, 0.01, 4.465535018910624e-131],
])('%d of the gamma distribution with shape %d lies below %d', (p, shape, expected) => {
  expect(Math.abs(gammaQuantile(p, shape) / expected - 1)).toBeLessThan(1e-10);
});

test('is the inverse of the incomplete gamma function', () => {
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(share, fc.double({ min: 0.05, max: 2000, noNaN: true }), (p, shape) => {
      expect(regularizedGamma(shape, gammaQuantile(p, shape)).lower).toBeCloseTo(p, 9);
    }),
  );
});

test.each([
  [0, 1],
  [1, 1],
  [0.5, 0],
])('there is none of %d with shape %d', (p, shape) => {
  expect(() => gammaQuantile(p, shape)).toThrow(RangeError);
});
