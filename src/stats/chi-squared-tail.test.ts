import { expect, test } from 'vitest';
import { chiSquaredTail } from './chi-squared-tail.ts';

// scipy 1.17.1: chi2.sf(chi2, degrees)
test.each([
  [3.841458820694124, 1, 0.05],
  [100, 5, 5.285148360943219e-20],
  [0.001, 2, 0.9995001249791693],
  [500, 3, 4.771672031912771e-108],
])('more than %d with %i degrees', (chi2, degrees, tail) => {
  expect(chiSquaredTail(chi2, degrees) / tail).toBeCloseTo(1, 11);
});

test('nothing compared: a p-value of 1', () => {
  expect(chiSquaredTail(0, 0)).toBe(1);
  expect(() => chiSquaredTail(-1, 1)).toThrow(RangeError);
});
