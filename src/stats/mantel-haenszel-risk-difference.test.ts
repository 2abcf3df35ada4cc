import { expect, test } from 'vitest';
import { berkeleyAdmissions } from './berkeley-admissions.ts';
import { mantelHaenszelRiskDifference } from './mantel-haenszel-risk-difference.ts';
import { stratumOfCells } from './stratum-of-cells.ts';

// As computed by R's metafor::rma.mh(measure = "RD") 3.8. The numbers of men and women differ in every department, so
// that a small-sample term with n1 and n0 swapped would show.
test("Berkeley admissions: the difference and Sato's standard error are those of metafor", () => {
  const { difference, variance } = mantelHaenszelRiskDifference(berkeleyAdmissions) ?? { difference: 0, variance: 0 };
  expect(difference).toBeCloseTo(-0.0184251961909, 12);
  expect(Math.sqrt(variance)).toBeCloseTo(0.0148253944383, 12);
});

test('one stratum with as many exposed as unexposed: the difference of two binomial shares', () => {
  expect(mantelHaenszelRiskDifference([stratumOfCells(4, 6, 2, 8)])).toEqual({
    difference: expect.closeTo(0.2, 15),
    variance: expect.closeTo((0.4 * 0.6 + 0.2 * 0.8) / 10, 15),
  });
});

test('exposed and unexposed swapped: the other sign, as sure', () => {
  const one = mantelHaenszelRiskDifference([stratumOfCells(4, 6, 2, 28), stratumOfCells(1, 9, 7, 3)]);
  const other = mantelHaenszelRiskDifference([stratumOfCells(2, 28, 4, 6), stratumOfCells(7, 3, 1, 9)]);
  expect(other?.difference).toBeCloseTo(-(one?.difference ?? 0), 14);
  expect(other?.variance).toBeCloseTo(one?.variance ?? 0, 14);
});

test('a stratum in two equal halves: the same difference', () => {
  const halves = [stratumOfCells(2, 3, 1, 14), stratumOfCells(2, 3, 1, 14)];
  const whole = mantelHaenszelRiskDifference([stratumOfCells(4, 6, 2, 28)]);
  expect(mantelHaenszelRiskDifference(halves)?.difference).toBeCloseTo(whole?.difference ?? 0, 15);
});

test('strata without one side, or empty, add nothing; alone they give none', () => {
  const useless = [stratumOfCells(0, 0, 4, 5), stratumOfCells(4, 5, 0, 0), stratumOfCells(0, 0, 0, 0)];
  expect(mantelHaenszelRiskDifference([...berkeleyAdmissions, ...useless])).toEqual(
    mantelHaenszelRiskDifference(berkeleyAdmissions),
  );
  expect(mantelHaenszelRiskDifference(useless)).toBeUndefined();
});

test('nobody with the outcome: no difference, without variance', () => {
  expect(mantelHaenszelRiskDifference([stratumOfCells(0, 6, 0, 8)])).toEqual({ difference: 0, variance: 0 });
});
