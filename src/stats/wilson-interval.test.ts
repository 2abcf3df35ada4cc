import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

// R. G. Newcombe, Stat. Med. 17 (1998) 857-872, table I, method 3: prints 0.2553 to 0.3662 and 0.0624 to 0.1605.
test.each([
  [81, 263, 0.25528852, 0.36620958],
  [15, 148, 0.0623864, 0.16048724],
])('%i of %i has the published interval', (part, whole, low, high) => {
  const interval = wilsonInterval(part, whole, 0.95);
  expect(interval[0]).toBeCloseTo(low, 6);
  expect(interval[1]).toBeCloseTo(high, 6);
});

test('none and all stay within 0 and 1, and mirror each other', () => {
  const [low, high] = wilsonInterval(0, 20, 0.9);
  expect(low).toBe(0);
  expect(wilsonInterval(20, 20, 0.9)[0]).toBeCloseTo(1 - high, 14);
  expect(wilsonInterval(20, 20, 0.9)[1]).toBe(1);
});

test('more than all is not a share', () => {
  expect(() => wilsonInterval(3, 2, 0.9)).toThrow(RangeError);
  expect(() => wilsonInterval(0, 0, 0.9)).toThrow(RangeError);
});
