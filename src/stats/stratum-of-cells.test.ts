import { expect, test } from 'vitest';
import { stratumOfCells } from './stratum-of-cells.ts';

test('rows are exposed and unexposed, columns with and without the outcome', () => {
  expect(stratumOfCells(4, 6, 2, 8)).toEqual({ exposed: 10, exposedCases: 4, unexposed: 10, unexposedCases: 2 });
});

test('what is not a count is refused', () => {
  expect(() => stratumOfCells(1, -1, 0, 0)).toThrow(RangeError);
  expect(() => stratumOfCells(1, Number.NaN, 0, 0)).toThrow(RangeError);
});
