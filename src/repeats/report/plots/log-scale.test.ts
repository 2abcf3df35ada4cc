import { expect, test } from 'vitest';
import { logScale } from './log-scale.ts';

test('equal ratios are equally far apart, and what lies beyond the ends lies at the end', () => {
  const { place } = logScale([1, 100], [0, 200]);
  expect([1, 10, 100, 1000, 0.1].map(place)).toEqual([0, 100, 200, 200, 0].map((at) => expect.closeTo(at, 10)));
});

test('a range may run upwards', () => expect(logScale([0.5, 2], [100, 0]).place(1)).toBeCloseTo(50, 10));

test('ticks are round numbers within the ends', () => {
  expect(logScale([3, 120], [0, 1]).ticks).toEqual([5, 10, 20, 50, 100]);
  expect(logScale([0.4, 2.5], [0, 1], [0.25, 0.5, 1, 2, 4]).ticks).toEqual([0.5, 1, 2]);
});
