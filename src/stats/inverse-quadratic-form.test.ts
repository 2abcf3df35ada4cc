import { expect, test } from 'vitest';
import { inverseQuadraticForm } from './inverse-quadratic-form.ts';

test('independent coordinates: the sum of squares over variances', () => {
  const result = inverseQuadraticForm(
    [1, 2],
    [
      [4, 0],
      [0, 5],
    ],
  );
  expect(result).toEqual({ value: 1 / 4 + 4 / 5, rank: 2 });
});

test('coordinates that depend on each other: by hand', () => {
  // The inverse of [[2, 1], [1, 2]] is [[2, -1], [-1, 2]] / 3.
  const covariance = [
    [2, 1],
    [1, 2],
  ];
  expect(inverseQuadraticForm([1, -1], covariance)).toEqual({ value: expect.closeTo(2, 14), rank: 2 });
});

test('three parts that add up to 0 have two degrees of freedom, whichever comes first', () => {
  const covariance = [
    [2, -1, -1],
    [-1, 2, -1],
    [-1, -1, 2],
  ];
  expect(inverseQuadraticForm([1, 1, -2], covariance)).toEqual({ value: expect.closeTo(2, 14), rank: 2 });
  expect(inverseQuadraticForm([-2, 1, 1], covariance)).toEqual({ value: expect.closeTo(2, 14), rank: 2 });
});

test('a coordinate without variance is left out', () => {
  const covariance = [
    [0, 0],
    [0, 4],
  ];
  expect(inverseQuadraticForm([0, 2], covariance)).toEqual({ value: 1, rank: 1 });
});

test('vector and matrix must fit', () => {
  expect(() => inverseQuadraticForm([1, 2], [[1]])).toThrow(RangeError);
});
