import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCdf } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';

// The check values printed with the algorithm: M. J. Wichura, Applied Statistics 37 (1988) 477-484.
test.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798408],
])('the quantile of %d is the published one', (p, published) => {
  expect(normalQuantile(p)).toBeCloseTo(published, 14);
});

test('undoes the distribution function', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
      expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 10);
    }),
  );
});

test('0 and 1 have none', () => {
  expect(() => normalQuantile(0)).toThrow(RangeError);
  expect(() => normalQuantile(1)).toThrow(RangeError);
});
