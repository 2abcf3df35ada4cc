import { expect, test } from 'vitest';
import { normalCdf } from './normal-cdf.ts';

// Abramowitz & Stegun, Handbook of Mathematical Functions (1964), table 26.1.
test.each([
  [0, 0.5],
  [1, 0.841344746068543],
  [2, 0.977249868051821],
  [3, 0.99865010196837],
])('at %d it is the printed value', (z, printed) => {
  expect(normalCdf(z)).toBeCloseTo(printed, 14);
  expect(normalCdf(-z)).toBeCloseTo(1 - printed, 14);
});

test('the far tail keeps its digits', () => {
  // R: pnorm(-10) = 7.619853e-24
  expect(normalCdf(-10) / 7.619853024160527e-24).toBeCloseTo(1, 10);
});
