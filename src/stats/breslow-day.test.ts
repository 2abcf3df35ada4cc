import { expect, test } from 'vitest';
import { berkeleyAdmissions } from './berkeley-admissions.ts';
import { breslowDay } from './breslow-day.ts';
import { migraineTrial } from './migraine-trial.ts';
import { stratumOfCells } from './stratum-of-cells.ts';

// As computed by R's metafor::rma.mh(measure = "OR") 3.8.
test('Berkeley admissions: department A is not like the others', () => {
  expect(breslowDay(berkeleyAdmissions)).toEqual({
    chi2: expect.closeTo(18.8255137052, 9),
    degrees: 5,
    p: expect.closeTo(0.00207139034992, 12),
  });
});

// SAS PROC FREQ prints 1.4929, one degree of freedom, 0.2218.
test('the trial of migraine: women and men alike, as SAS prints', () => {
  const { chi2, degrees, p } = breslowDay(migraineTrial) ?? { chi2: 0, degrees: 0, p: 0 };
  expect([chi2.toFixed(4), degrees, p.toFixed(4)]).toEqual(['1.4929', 1, '0.2218']);
});

test('the order of the strata changes nothing, nor do strata that say nothing', () => {
  const useless = [stratumOfCells(0, 0, 4, 5), stratumOfCells(3, 0, 5, 0), stratumOfCells(0, 0, 0, 0)];
  expect(breslowDay([...useless, ...[...berkeleyAdmissions].reverse()])).toEqual({
    chi2: expect.closeTo(18.8255137052, 9),
    degrees: 5,
    p: expect.closeTo(0.00207139034992, 12),
  });
});

test('the same odds ratio everywhere: nothing found', () => {
  const result = breslowDay([stratumOfCells(4, 6, 2, 8), stratumOfCells(40, 60, 20, 80)]);
  expect(result?.chi2).toBeCloseTo(0, 12);
  expect(result?.p).toBeCloseTo(1, 5);
});

test('one stratum cannot differ from itself; without a common odds ratio there is no test', () => {
  expect(breslowDay([stratumOfCells(4, 6, 2, 8)])).toMatchObject({ degrees: 0, p: 1 });
  expect(breslowDay([stratumOfCells(0, 6, 2, 8)])).toBeUndefined();
  expect(breslowDay([])).toBeUndefined();
});
