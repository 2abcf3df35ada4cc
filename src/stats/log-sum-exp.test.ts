import { expect, test } from 'vitest';
import { logSumExp } from './log-sum-exp.ts';

test('adds what the logarithms stand for', () => {
  expect(logSumExp([Math.log(2), Math.log(3)])).toBeCloseTo(Math.log(5), 15);
});

test('neither overflows nor vanishes', () => {
  expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.LN2, 12);
  expect(logSumExp([-1000, -1000])).toBeCloseTo(-1000 + Math.LN2, 12);
});

test('nothing adds nothing', () => {
  expect(logSumExp([])).toBe(Number.NEGATIVE_INFINITY);
  expect(logSumExp([Number.NEGATIVE_INFINITY, 0])).toBe(0);
});
