import { expect, test } from 'vitest';
import { poissonMidP } from './poisson-mid-p.ts';

test('is the chance of more plus half the chance of as many', () => {
  const chance = (count: number) => Math.exp(-1) / ([1, 1, 2, 6][count] ?? 0);
  const moreThanThree = 1 - chance(0) - chance(1) - chance(2) - chance(3);
  expect(poissonMidP(3, 1)).toBeCloseTo(moreThanThree + chance(3) / 2, 14);
});

test('nothing seen: everything is more, but for half the chance of nothing', () => {
  expect(poissonMidP(0, 2)).toBeCloseTo(1 - Math.exp(-2) / 2, 14);
  expect(poissonMidP(0, 0)).toBe(0.5);
});

test('falls as the count grows, whole or not', () => {
  const tails = [4, 4.3, 4.9, 5, 7.5, 12].map((count) => poissonMidP(count, 5));
  expect(tails).toEqual([...tails].sort((a, b) => b - a));
});

test('there are no negative counts', () => {
  expect(() => poissonMidP(-1, 1)).toThrow(RangeError);
});
