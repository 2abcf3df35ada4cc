import { expect, test } from 'vitest';
import { smoothingSpline } from './smoothing-spline.ts';

// SciPy 1.17: make_smoothing_spline at 0, 1, ..., 7, the penalty found so that the smoother has this trace.
test('eight values with 3 degrees of freedom', () => {
  const expected = [
    ...[1.4425153688, 2.2531527526, 2.9541173524, 3.4873461901],
    ...[3.8513846243, 4.1105892565, 4.2881719941, 4.4127224611],
  ];
  const smoothed = smoothingSpline([1, 2.5, 3.1, 3.9, 3.5, 4.2, 4.4, 4.2], 3);
  for (const [index, value] of expected.entries()) expect(smoothed[index]).toBeCloseTo(value, 8);
});

test('a straight line is left alone, and sums are kept', () => {
  const line = [3, 5, 7, 9, 11, 13];
  for (const [index, value] of smoothingSpline(line, 2.5).entries()) expect(value).toBeCloseTo(line[index] ?? 0, 9);
  const sum = smoothingSpline([1, 8, 2, 5, 4], 3).reduce((total, value) => total + value, 0);
  expect(sum).toBeCloseTo(20, 9);
});

test('fewer than a straight line, or as many as values, is none', () => {
  expect(() => smoothingSpline([1, 2, 4], 2)).toThrow('above 2 and below 3');
  expect(() => smoothingSpline([1, 2, 4], 3)).toThrow(RangeError);
});
