import { expect, test } from 'vitest';
import { caersPrior } from './caers-prior.ts';
import { gammaPoissonMarginal } from './gamma-poisson-marginal.ts';

// mpmath 1.3.0 with 40 digits: the mixture, and each component divided by its chance of more than 0, then mixed.
test.each([
  [1, 0.0360548272, -3.055664389124746, -0.03797743218862743],
  [16, 0.40643623, -10.444707134203752, -10.33701725876933],
  [3, 1e-9, -59.6096082209054, -40.73192845853331],
])('%i where %d are expected, with zeros and without', (count, expected, whole, truncated) => {
  expect(gammaPoissonMarginal(count, expected, caersPrior)).toBeCloseTo(whole, 11);
  expect(gammaPoissonMarginal(count, expected, caersPrior, { zeroTruncated: true })).toBeCloseTo(truncated, 11);
});

test('zeros are cut off each component, not off the mixture, as DuMouchel and openEBGM do', () => {
  const chance = (count: number) => Math.exp(gammaPoissonMarginal(count, 0.0360548272, caersPrior));
  const mixtureCut = Math.log(chance(1) / (1 - chance(0)));
  expect(mixtureCut).toBeCloseTo(-0.07557215782917446, 11);
  const eachCut = gammaPoissonMarginal(1, 0.0360548272, caersPrior, { zeroTruncated: true });
  expect(eachCut - mixtureCut).toBeGreaterThan(0.03);
});

test.each([false, true])('the chances of all counts add up to one (without zeros: %s)', (zeroTruncated) => {
  const counts = Array.from({ length: 500 }, (_, count) => count + (zeroTruncated ? 1 : 0));
  const total = counts.reduce(
    (sum, count) => sum + Math.exp(gammaPoissonMarginal(count, 2.5, caersPrior, { zeroTruncated })),
    0,
  );
  expect(total).toBeCloseTo(1, 11);
});

test('where zeros are left out, a zero is refused', () => {
  expect(() => gammaPoissonMarginal(0, 1, caersPrior, { zeroTruncated: true })).toThrow(RangeError);
  expect(gammaPoissonMarginal(0, 1, caersPrior)).toBeLessThan(0);
});
