import { expect, test } from 'vitest';
import { bisectPositive } from './bisect-positive.ts';

test('finds the point to the last bit, from either side', () => {
  expect(bisectPositive((x) => x * x >= 2, 1)).toBe(Math.SQRT2);
  expect(bisectPositive((x) => x * x >= 2, 1e9)).toBe(Math.SQRT2);
});

test('finds what is tiny and what is huge in few steps', () => {
  let steps = 0;
  const found = bisectPositive((x) => {
    steps++;
    return x >= 1e-300;
  }, 1);
  expect(found).toBe(1e-300);
  expect(steps).toBeLessThan(150);
  expect(bisectPositive((x) => x >= 1e300, 1)).toBe(1e300);
});

test('0 where it always holds, infinity where it never does', () => {
  expect(bisectPositive(() => true, 1)).toBe(0);
  expect(bisectPositive(() => false, 1)).toBe(Number.POSITIVE_INFINITY);
  expect(() => bisectPositive(() => true, 0)).toThrow(RangeError);
});
