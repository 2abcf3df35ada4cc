import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choleskySolve } from './cholesky-solve.ts';

test('what it gives solves the equations', () => {
  const entry = fc.integer({ min: -9, max: 9 });
  const square = fc
    .integer({ min: 1, max: 6 })
    .chain((size) =>
      fc.array(fc.array(entry, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
    );
  fc.assert(
    fc.property(square, (root) => {
      // B B' + I is symmetric and positive definite whatever B is.
      const matrix = root.map((row, i) =>
        root.map((other, j) => row.reduce((sum, cell, k) => sum + cell * (other[k] ?? 0), i === j ? 1 : 0)),
      );
      const vector = root.map(([first = 0]) => first + 1);
      const solution = choleskySolve(matrix, vector);
      matrix.forEach((row, i) => {
        expect(row.reduce((sum, cell, k) => sum + cell * (solution[k] ?? 0), 0)).toBeCloseTo(vector[i] ?? 0, 6);
      });
    }),
  );
});

test('a matrix that is not positive definite has no answer here', () => {
  expect(() =>
    choleskySolve(
      [
        [1, 2],
        [2, 1],
      ],
      [1, 1],
    ),
  ).toThrow('The matrix is not positive definite.');
});
