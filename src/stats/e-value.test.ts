import { expect, test } from 'vitest';
import { eValue } from './e-value.ts';

// Breastfeeding and deaths from respiratory infection: T. J. VanderWeele, P. Ding (2017), printed as 7.26 and 3.0.
test('of a risk ratio of 3.9, interval 1.8 to 8.7', () => {
  expect(eValue(3.9)).toBeCloseTo(7.263034344160047, 12);
  expect(eValue(1.8)).toBeCloseTo(3, 12);
});

test('a protective ratio is as hard to explain away as its inverse; none needs no explanation', () => {
  expect(eValue(1 / 3.9)).toBeCloseTo(eValue(3.9), 12);
  expect(eValue(1)).toBe(1);
  expect(() => eValue(0)).toThrow(RangeError);
});
