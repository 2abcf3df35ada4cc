import { expect, test } from 'vitest';
import { devianceTerm } from './deviance-term.ts';

// mpmath 1.3.0 with 60 digits: x log(x / m) + m - x.
test.each([
  [1e7, 1e7 + 3, 4.4999991000002025e-7],
  [1e7, 1.19e7, 160466.9287656198],
  [5, 5.0001, 9.999866668620025e-10],
  [0.5, 1e-24, 26.784447525648577],
])('of %d from %d keeps its digits', (count, mean, many) => {
  expect(devianceTerm(count, mean) / many).toBeCloseTo(1, 13);
});

test('is 0 where count and mean are equal, the mean where nothing is counted', () => {
  expect(devianceTerm(12.5, 12.5)).toBe(0);
  expect(devianceTerm(0, 3)).toBe(3);
});

test('there is no deviance from a mean of 0', () => {
  expect(() => devianceTerm(1, 0)).toThrow(RangeError);
  expect(() => devianceTerm(-1, 2)).toThrow(RangeError);
});
