import { expect, test } from 'vitest';
import { berkeleyAdmissions } from './berkeley-admissions.ts';
import { breslowDay } from './breslow-day.ts';
import { stratumOfCells } from './stratum-of-cells.ts';
import { tarone } from './tarone.ts';

// As computed by R's metafor::rma.mh(measure = "OR") 3.8.
test('Berkeley admissions: a little below Breslow and Day', () => {
  expect(tarone(berkeleyAdmissions)?.chi2).toBeCloseTo(18.8255012521, 9);
  expect(tarone(berkeleyAdmissions)?.degrees).toBe(5);
});

test('never above Breslow and Day', () => {
  const strata = [stratumOfCells(9, 1, 2, 18), stratumOfCells(3, 7, 4, 6), stratumOfCells(1, 19, 5, 5)];
  expect(tarone(strata)?.chi2).toBeLessThanOrEqual(breslowDay(strata)?.chi2 ?? 0);
});

test('without a common odds ratio there is no test', () => {
  expect(tarone([stratumOfCells(0, 6, 2, 8)])).toBeUndefined();
});

test('one stratum cannot differ from itself', () => {
  expect(tarone([stratumOfCells(4, 6, 2, 8)])).toMatchObject({ degrees: 0, p: 1 });
});
