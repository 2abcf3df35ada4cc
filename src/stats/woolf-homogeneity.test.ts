import { expect, test } from 'vitest';
import { berkeleyAdmissions } from './berkeley-admissions.ts';
import { stratumOfCells } from './stratum-of-cells.ts';
import { woolfHomogeneity } from './woolf-homogeneity.ts';

test("Berkeley admissions, with Haldane's 1/2", () => {
  const { chi2, degrees, p } = woolfHomogeneity(berkeleyAdmissions);
  expect(chi2).toBeCloseTo(17.64407636422938, 10);
  expect(degrees).toBe(5);
  expect(p).toBeCloseTo(0.00342720049352, 12);
});

// As printed by R: vcd::woolf_test(UCBAdmissions), X-squared = 17.902, p-value = 0.003072.
test('Berkeley admissions, without', () => {
  const { chi2, p } = woolfHomogeneity(berkeleyAdmissions, 0);
  expect(chi2).toBeCloseTo(17.902, 3);
  expect(p).toBeCloseTo(0.003072, 6);
});

test('strata that say nothing are not counted; an empty cell only with 1/2', () => {
  const useless = [stratumOfCells(0, 0, 4, 5), stratumOfCells(3, 0, 5, 0), stratumOfCells(0, 0, 0, 0)];
  expect(woolfHomogeneity([...berkeleyAdmissions, ...useless])).toEqual(woolfHomogeneity(berkeleyAdmissions));
  const emptyCell = stratumOfCells(0, 9, 3, 6);
  expect(woolfHomogeneity([...berkeleyAdmissions, emptyCell]).degrees).toBe(6);
  expect(woolfHomogeneity([...berkeleyAdmissions, emptyCell], 0).degrees).toBe(5);
});

test('no stratum, or one: nothing to compare', () => {
  expect(woolfHomogeneity([])).toEqual({ chi2: 0, degrees: 0, p: 1 });
  expect(woolfHomogeneity([stratumOfCells(4, 6, 2, 8)])).toEqual({ chi2: 0, degrees: 0, p: 1 });
});
