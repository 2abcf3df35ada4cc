import { expect, test } from 'vitest';
import { mantelHaenszelOddsRatio } from './mantel-haenszel-odds-ratio.ts';
import { ratioWithLimits } from './ratio-with-limits.ts';
import { reportingOddsRatio } from './reporting-odds-ratio.ts';
import { stratumOfCells } from './stratum-of-cells.ts';

// The counts of S. J. W. Evans et al., Pharmacoepidemiol. Drug Saf. 10 (2001) 483-486.
test('rifabutin and uveitis', () => {
  const found = reportingOddsRatio(41, 14, 754, 591958, 0.95);
  expect(found?.ratio).toBeCloseTo(2299.192686623721, 8);
  expect(found?.low).toBeCloseTo(1248.158314610812, 8);
  expect(found?.high).toBeCloseTo(4235.269635544846, 8);
});

test('is the Mantel-Haenszel odds ratio of one stratum', () => {
  const { ratio = 0, varianceLn = 0 } = mantelHaenszelOddsRatio([stratumOfCells(4, 6, 2, 8)]) ?? {};
  const same = ratioWithLimits(ratio, varianceLn, 0.9);
  const { low, high } = reportingOddsRatio(4, 6, 2, 8, 0.9) ?? { low: 0, high: 0 };
  expect(low).toBeCloseTo(same.low, 13);
  expect(high).toBeCloseTo(same.high, 12);
});

test('an empty cell: no ratio', () => {
  expect(reportingOddsRatio(4, 0, 2, 8, 0.95)).toBeUndefined();
  expect(() => reportingOddsRatio(4, -1, 2, 8, 0.95)).toThrow(RangeError);
});
