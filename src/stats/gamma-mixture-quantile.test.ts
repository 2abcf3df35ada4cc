import { expect, test } from 'vitest';
import { caersPrior } from './caers-prior.ts';
import { gammaMixtureQuantile } from './gamma-mixture-quantile.ts';
import { gammaQuantile } from './gamma-quantile.ts';
import { regularizedGamma } from './regularized-gamma.ts';

test('one component: the gamma quantile', () => {
  for (const p of [1e-12, 0.05, 0.5, 0.95]) {
    const found = gammaMixtureQuantile(p, [{ weight: 1, shape: 20, rate: 3 }]);
    expect(found / gammaQuantile(p, 20, 3)).toBeCloseTo(1, 13);
  }
});

test('a component of no weight changes nothing', () => {
  const alone = gammaMixtureQuantile(0.3, [{ weight: 1, shape: 2, rate: 3 }]);
  const beside = gammaMixtureQuantile(0.3, [
    { weight: 1, shape: 2, rate: 3 },
    { weight: 0, shape: 9, rate: 0.01 },
  ]);
  expect(beside).toBeCloseTo(alone, 14);
});

test('below it lies the share asked for, however far apart the components', () => {
  const mixture = [
    { weight: 0.9, shape: 1e4, rate: 1e4 },
    { weight: 0.1, shape: 2, rate: 1e-3 },
  ];
  for (const p of [0.01, 0.5, 0.899, 0.95, 0.999]) {
    const x = gammaMixtureQuantile(p, mixture);
    const below = 0.9 * regularizedGamma(1e4, 1e4 * x).lower + 0.1 * regularizedGamma(2, 1e-3 * x).lower;
    expect(below).toBeCloseTo(p, 12);
  }
});

test('a share of 0 or 1, or no mixture, is refused', () => {
  expect(() => gammaMixtureQuantile(0, caersPrior)).toThrow(RangeError);
  expect(() => gammaMixtureQuantile(0.5, [])).toThrow(RangeError);
});
