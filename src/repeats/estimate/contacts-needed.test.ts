import { expect, test } from 'vitest';
import { minimumDetectableRatio } from './contacts-needed.ts';

// Expected repeats needed at 80 % power, one-sided 1 %, dispersion 0.85: exp(3.17 sqrt(0.85 / E)).
test.each([
  [257, 1.2],
  [124, 1.3],
  [52, 1.5],
  [18, 2],
])('with %i expected repeats, a ratio of %d can be found', (expected, ratio) => {
  expect(minimumDetectableRatio({ expected, nullDispersion: 0.85 }, Number.POSITIVE_INFINITY)).toBeCloseTo(ratio, 1);
});

// The same where harmless articles differ with a standard deviation of 0.05 (shape 400).
test.each([
  [1050, 1.2],
  [195, 1.3],
  [61, 1.5],
  [19, 2],
])('with %i expected repeats and articles that differ anyway, a ratio of %d can be found', (expected, ratio) => {
  expect(minimumDetectableRatio({ expected, nullDispersion: 0.85 }, 400)).toBeCloseTo(ratio, 1);
});
