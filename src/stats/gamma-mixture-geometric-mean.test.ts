import { expect, test } from 'vitest';
import { gammaMixtureGeometricMean } from './gamma-mixture-geometric-mean.ts';

test('of an exponential distribution: exp of minus Euler constant', () => {
  expect(gammaMixtureGeometricMean([{ weight: 1, shape: 1, rate: 1 }])).toBeCloseTo(0.5614594835668851, 14);
});

test('the rate divides it; a narrow distribution has it at its mean', () => {
  expect(gammaMixtureGeometricMean([{ weight: 1, shape: 1, rate: 4 }])).toBeCloseTo(0.5614594835668851 / 4, 14);
  expect(gammaMixtureGeometricMean([{ weight: 1, shape: 3e7, rate: 1e7 }])).toBeCloseTo(3, 6);
});

test('of a mixture it is the weighted geometric mean', () => {
  const one = { shape: 2, rate: 1 };
  const other = { shape: 5, rate: 1 };
  const mixed = gammaMixtureGeometricMean([
    { weight: 0.25, ...one },
    { weight: 0.75, ...other },
  ]);
  const [first, second] = [one, other].map((part) => gammaMixtureGeometricMean([{ weight: 1, ...part }]));
  expect(mixed).toBeCloseTo((first ?? 0) ** 0.25 * (second ?? 0) ** 0.75, 14);
});
