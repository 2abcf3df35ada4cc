import { expect, test } from 'vitest';
import { berkeleyAdmissions } from './berkeley-admissions.ts';
import { exactConditionalTest } from './exact-conditional-test.ts';
import { stratumOfCells } from './stratum-of-cells.ts';

// As printed by R: mantelhaen.test(UCBAdmissions, exact = TRUE).
test('Berkeley admissions: exact, near the approximation 0.232', () => {
  expect(exactConditionalTest(berkeleyAdmissions)).toBeCloseTo(0.227762527, 9);
});

// R. A. Fisher, The Design of Experiments (1935), chapter II: 1 + 16 + 16 + 1 of 70 ways.
test('the lady tasting tea', () => {
  expect(exactConditionalTest([stratumOfCells(3, 1, 1, 3)])).toBeCloseTo(34 / 70, 14);
});

// scipy 1.17.1: fisher_exact([[8, 2], [1, 5]]), the example of its documentation.
test("one stratum is Fisher's exact test", () => {
  expect(exactConditionalTest([stratumOfCells(8, 2, 1, 5)])).toBeCloseTo(0.034965034965034975, 13);
});

test('strata that say nothing change nothing', () => {
  const useless = [stratumOfCells(0, 0, 4, 5), stratumOfCells(3, 0, 5, 0), stratumOfCells(0, 0, 0, 0)];
  expect(exactConditionalTest(useless)).toBe(1);
  expect(exactConditionalTest([...useless, stratumOfCells(8, 2, 1, 5)])).toBeCloseTo(0.034965034965034975, 13);
});

test('half a person cannot be counted', () => {
  expect(() => exactConditionalTest([stratumOfCells(0.5, 1, 1, 1)])).toThrow(RangeError);
});
