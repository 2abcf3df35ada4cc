import { expect, test } from 'vitest';
import { digamma } from './digamma.ts';

// Recomputed with mpmath 1.3 at 40 digits.
test.each([
  [0.001, -1000.5755719318103],
  [0.5, -1.9635100260214235],
  [1, -0.57721566490153286],
  [10, 2.2517525890667211],
  [123.456, 4.8118293238289854],
  [1e8, 18.420680738952365],
])('digamma(%d) is %d', (x, expected) => {
  expect(Math.abs(digamma(x) / expected - 1)).toBeLessThan(1e-14);
});

test('has no value at 0 or below', () => {
  expect(() => digamma(0)).toThrow(RangeError);
});
