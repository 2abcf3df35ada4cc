import { expect, test } from 'vitest';
import { pearsonChiSquared } from './pearson-chi-squared.ts';

// S. J. W. Evans et al., Pharmacoepidemiol. Drug Saf. 10 (2001) 483-486: rifabutin and uveitis; reprints give the
// uncorrected chi-squared, 22736 to 22740.
test('rifabutin and uveitis, without and with the correction of Yates', () => {
  expect(pearsonChiSquared(41, 14, 754, 591958, 0).chi2).toBeCloseTo(22739.502256414464, 7);
  expect(pearsonChiSquared(41, 14, 754, 591958, 0.5).chi2).toBeCloseTo(22187.274659132236, 7);
});

// scipy 1.17.1: chi2_contingency([[10, 20], [30, 5]], correction=False) and True.
test.each([
  [0, 18.726190476190474, 1.5089565704354248e-5],
  [0.5, 16.57848214285714, 4.667763281513949e-5],
] as const)('a table with a correction of %d', (continuity, chi2, p) => {
  const result = pearsonChiSquared(10, 20, 30, 5, continuity);
  expect(result.chi2).toBeCloseTo(chi2, 12);
  expect(result.p / p).toBeCloseTo(1, 11);
});

test('millions of reports do not overflow', () => {
  expect(pearsonChiSquared(1e7, 1e7, 1e7, 1e7, 0)).toEqual({ chi2: 0, p: 1 });
});

test('an empty margin: nothing found; the correction never overshoots', () => {
  expect(pearsonChiSquared(0, 0, 3, 4, 0)).toEqual({ chi2: 0, p: 1 });
  expect(pearsonChiSquared(5, 5, 5, 6, 0.5).chi2).toBe(0);
  expect(() => pearsonChiSquared(-1, 1, 1, 1, 0)).toThrow(RangeError);
});
