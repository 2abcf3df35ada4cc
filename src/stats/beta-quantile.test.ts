import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaQuantile } from './beta-quantile.ts';
import { regularizedBeta } from './regularized-beta.ts';

// mpmath 1.3.0 with 40 digits: the root of betainc(a, b, 0, x, regularized=True) = p.
test.each([
  [1e-12, 0.5, 0.5, 2.4674011002723396e-24],
  [0.025, 81, 183, 0.25273674558527116],
  [0.025, 1, 1e7, 2.5317807952240307e-9],
  [0.05, 0.5, 20, 9.953491192326215e-5],
  [0.975, 1001, 99000, 0.01063611152935427],
])('below it lies a share of %d at shapes %d and %d', (p, a, b, many) => {
  expect(betaQuantile(p, a, b) / many).toBeCloseTo(1, 12);
});

test('undoes the distribution function, mirrored too', () => {
  const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
  const shape = fc.double({ min: 1, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(share, shape, shape, (p, a, b) => {
      const x = betaQuantile(p, a, b);
      expect(regularizedBeta(a, b, x).lower).toBeCloseTo(p, 8);
      expect(betaQuantile(1 - p, b, a)).toBeCloseTo(1 - x, 8);
    }),
  );
});

test('shapes 1 and 1 are the uniform distribution', () => {
  expect(betaQuantile(0.3, 1, 1)).toBeCloseTo(0.3, 14);
});

test('the ends are 0 and 1', () => {
  expect(betaQuantile(0, 2, 3)).toBe(0);
  expect(betaQuantile(1, 2, 3)).toBe(1);
  expect(() => betaQuantile(-0.1, 2, 3)).toThrow(RangeError);
  expect(() => betaQuantile(0.5, 2, 0)).toThrow(RangeError);
});
