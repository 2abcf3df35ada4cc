import { expect, test } from 'vitest';
import { median } from './median.ts';

test('the median of an odd count is the one in the middle, whatever the order', () => {
  expect(median([9, 10, 1])).toBe(9);
});

test('the median of an even count is half way between the two in the middle', () => {
  expect(median([4, 1, 2, 100])).toBe(3);
});

test('of nothing there is no median', () => {
  expect(median([])).toBeNaN();
});
