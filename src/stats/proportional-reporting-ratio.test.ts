import { expect, test } from 'vitest';
import { proportionalReportingRatio } from './proportional-reporting-ratio.ts';

// S. J. W. Evans et al., Pharmacoepidemiol. Drug Saf. 10 (2001) 483-486: rifabutin and uveitis, printed as 586.
test('rifabutin and uveitis', () => {
  const found = proportionalReportingRatio(41, 14, 754, 591958, 0.95);
  expect(found?.ratio).toBeCloseTo(585.9945020496745, 9);
  expect(found?.low).toBeCloseTo(494.3281414802411, 9);
  expect(found?.high).toBeCloseTo(694.6591294685002, 9);
});

test('the variance is that of the logarithm of a ratio of two binomial shares', () => {
  const { ratio = 0, high = 0 } = proportionalReportingRatio(4, 6, 2, 8, 0.95) ?? {};
  const error = Math.log(high / ratio) / 1.959963984540054;
  expect(error ** 2).toBeCloseTo(1 / 4 - 1 / 10 + 1 / 2 - 1 / 10, 13);
});

test('no report of the event on one side: no ratio', () => {
  expect(proportionalReportingRatio(0, 14, 754, 591958, 0.95)).toBeUndefined();
  expect(proportionalReportingRatio(41, 14, 0, 591958, 0.95)).toBeUndefined();
  expect(() => proportionalReportingRatio(-1, 1, 1, 1, 0.95)).toThrow(RangeError);
});
