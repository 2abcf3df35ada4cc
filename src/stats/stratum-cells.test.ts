import { expect, test } from 'vitest';
import { stratumCells } from './stratum-cells.ts';
import { stratumOfCells } from './stratum-of-cells.ts';

test('a table becomes a stratum, and a stratum a table', () => {
  expect(stratumCells(stratumOfCells(4, 6, 2, 8))).toEqual({ a: 4, b: 6, c: 2, d: 8, all: 20 });
});

test('more cases than people are refused', () => {
  expect(() => stratumCells({ exposed: 3, exposedCases: 4, unexposed: 1, unexposedCases: 0 })).toThrow(
    new RangeError('4 of 3 and 0 of 1 are not both shares.'),
  );
});
