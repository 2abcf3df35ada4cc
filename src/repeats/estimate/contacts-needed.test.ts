import { expect, test } from 'vitest';
import { minimumDetectableRatio } from './contacts-needed.ts';

// Expected repeats needed at 80 % power, one-sided 1 %, dispersion 0.85: exp(3.17 sqrt(0.85 / E)).
test.each([
  [257, 1.2],
  [124, 1.3],
  [52, 1.5],
  [18, 2],
])('with %i expected repeats, a ratio of %d can be found', (expected, ratio) => {
  expect(minimumDetectableRatio({ expected, dispersion: 0.85 })).toBeCloseTo(ratio, 1);
});
