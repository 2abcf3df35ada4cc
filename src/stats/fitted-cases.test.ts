import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittedCases } from './fitted-cases.ts';
import { stratumCells } from './stratum-cells.ts';
import { stratumOfCells } from './stratum-of-cells.ts';

test('the fitted table has the margins and the odds ratio asked for', () => {
  const count = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(count, count, count, count, fc.integer({ min: -40, max: 40 }), (a, b, c, d, tenths) => {
      const oddsRatio = Math.exp(tenths / 10);
      const stratum = stratumOfCells(a, b, c, d);
      const { expected } = fittedCases(stratum, oddsRatio);
      const others = { b: a + b - expected, c: a + c - expected, d: d - a + expected };
      expect((expected * others.d) / (others.b * others.c) / oddsRatio).toBeCloseTo(1, 9);
      expect(Math.min(expected, others.b, others.c, others.d)).toBeGreaterThan(0);
    }),
  );
});

test('with the odds ratio of the table itself, it is the table', () => {
  const { expected, variance } = fittedCases(stratumOfCells(4, 6, 2, 8), 32 / 12);
  expect(expected).toBeCloseTo(4, 13);
  expect(variance).toBeCloseTo(1 / (1 / 4 + 1 / 6 + 1 / 2 + 1 / 8), 13);
});

test('many cases and a small odds ratio keep their digits', () => {
  const stratum = stratumOfCells(1, 9, 9_999_000, 1_000);
  const { expected } = fittedCases(stratum, 1e-4);
  const { a, b, c, d } = stratumCells(stratum);
  expect((expected * (d - a + expected)) / (a + b - expected) / (a + c - expected) / 1e-4).toBeCloseTo(1, 9);
});

test('margins that leave no choice: as seen, without variance', () => {
  expect(fittedCases(stratumOfCells(0, 0, 4, 5), 2)).toEqual({ expected: 0, variance: 0 });
  expect(fittedCases(stratumOfCells(3, 0, 5, 0), 2)).toEqual({ expected: 3, variance: 0 });
  expect(() => fittedCases(stratumOfCells(1, 1, 1, 1), 0)).toThrow(RangeError);
});
