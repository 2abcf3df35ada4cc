import { expect, test } from 'vitest';
import { winsorize } from './winsorize.ts';

test('brings in what lies beyond, keeps the order and the number', () => {
  expect(winsorize([50, 2, 3, 4, 1], 0.25)).toEqual([4, 2, 3, 4, 2]);
});

test('the limits are quantiles of type 7', () => {
  // R: quantile(c(1, 2, 3, 4), c(0.1, 0.9)) is 1.3 and 3.7.
  expect(winsorize([1, 2, 3, 4], 0.1)).toEqual([expect.closeTo(1.3, 14), 2, 3, expect.closeTo(3.7, 14)]);
});

test('a share of 0 changes nothing, one of a half leaves the median', () => {
  expect(winsorize([5, 1, 9], 0)).toEqual([5, 1, 9]);
  expect(winsorize([5, 1, 9], 0.5)).toEqual([5, 5, 5]);
  expect(winsorize([], 0.1)).toEqual([]);
  expect(() => winsorize([1], 0.6)).toThrow(RangeError);
});
