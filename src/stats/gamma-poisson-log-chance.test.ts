import { expect, test } from 'vitest';
import { gammaPoissonLogChance } from './gamma-poisson-log-chance.ts';

// mpmath 1.3.0 with 40 digits: loggamma(n + a) - loggamma(a) - loggamma(n + 1) + a log(b / (b + E)) + n log(E / (b + E)).
test.each([
  [2, 3, 1, 1, -1.9616585060234525],
  [1000, 900, 0.5, 0.5, -8.329817546698557],
  [0, 5, 0.5, 2, -0.626381484247684],
  [4.3, 2, 150, 150, -2.655936203259987],
  [7, 1e-9, 0.065, 1.9, -154.07891241764298],
  [3, 2.5, 1e7, 1e7, -1.5428874111055731],
  [1e7, 1e7, 1e7, 1e7, -9.324559961463805],
])('%d where %d are expected, shape %d and rate %d', (count, expected, shape, rate, many) => {
  expect(gammaPoissonLogChance(count, expected, shape, rate) / many).toBeCloseTo(1, 11);
});

test('with a shape of ten million it is Poisson', () => {
  const poisson = 3 * Math.log(2.5) - 2.5 - Math.log(6);
  expect(gammaPoissonLogChance(3, 2.5, 1e7, 1e7)).toBeCloseTo(poisson, 6);
});

test('the chances of all counts add up to one', () => {
  const counts = Array.from({ length: 400 }, (_, count) => count);
  const total = counts.reduce((sum, count) => sum + Math.exp(gammaPoissonLogChance(count, 3, 2, 1.5)), 0);
  expect(total).toBeCloseTo(1, 12);
});

test('nothing expected: nothing seen is certain, anything else impossible', () => {
  expect(gammaPoissonLogChance(0, 0, 2, 1)).toBeCloseTo(0, 15);
  expect(gammaPoissonLogChance(1, 0, 2, 1)).toBe(Number.NEGATIVE_INFINITY);
  expect(() => gammaPoissonLogChance(-1, 1, 2, 1)).toThrow(RangeError);
  expect(() => gammaPoissonLogChance(1, 1, 0, 1)).toThrow(RangeError);
});
