import { expect, test } from 'vitest';
import { quantile } from './quantile.ts';

// R: quantile(c(3, 1, 2, 10, 7), p), type 7, the default; numpy.quantile gives the same.
test.each([
  [0, 1],
  [0.1, 1.4],
  [0.25, 2],
  [0.5, 3],
  [0.9, 8.8],
  [1, 10],
])('the quantile at %d is type 7', (p, value) => {
  expect(quantile([3, 1, 2, 10, 7], p)).toBeCloseTo(value, 14);
});

test('leaves its input as it was', () => {
  const values = Object.freeze([3, 1, 2]);
  quantile(values, 0.5);
  expect(values).toEqual([3, 1, 2]);
});

test('of nothing there is none', () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError);
  expect(() => quantile([1], 1.1)).toThrow(RangeError);
  expect(() => quantile([1, Number.NaN], 0.5)).toThrow(RangeError);
});
