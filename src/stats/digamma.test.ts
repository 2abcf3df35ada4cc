import { expect, test } from 'vitest';
import { digamma } from './digamma.ts';
import { logGamma } from './log-gamma.ts';

// Abramowitz & Stegun, 6.3.2 and 6.3.3: minus Euler's constant, and that minus 2 ln 2; the others by mpmath 1.3.0.
test.each([
  [1, -0.5772156649015329],
  [0.5, -0.5772156649015329 - 2 * Math.LN2],
  [0.0653, -15.788579182451586],
  [5, 1.5061176684318005],
  [1e7, 16.118095600958319],
])('at %d it is the known value', (x, known) => {
  expect(digamma(x)).toBeCloseTo(known, 13);
});

test('digamma(x + 1) = digamma(x) + 1 / x', () => {
  for (const x of [1e-3, 0.7, 3.3, 9.5, 42, 1e5]) expect(digamma(x + 1)).toBeCloseTo(digamma(x) + 1 / x, 11);
});

test('is the slope of ln gamma', () => {
  for (const x of [0.8, 4, 30]) {
    expect((logGamma(x + 1e-4) - logGamma(x - 1e-4)) / 2e-4).toBeCloseTo(digamma(x), 7);
  }
});

test('is for numbers above 0', () => {
  expect(() => digamma(0)).toThrow(RangeError);
});
