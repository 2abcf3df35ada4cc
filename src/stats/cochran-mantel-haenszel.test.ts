import { expect, test } from 'vitest';
import { berkeleyAdmissions } from './berkeley-admissions.ts';
import { cochranMantelHaenszel } from './cochran-mantel-haenszel.ts';
import { sumStrata } from './mantel-haenszel.ts';
import { migraineTrial } from './migraine-trial.ts';

// As printed by R: mantelhaen.test(UCBAdmissions), and with correct = FALSE.
test.each([
  [0.5, 1.42694622859, 0.232263463],
  [0, 1.52460666044, 0.216923697],
] as const)('Berkeley admissions with a correction of %d', (continuity, chi2, p) => {
  const result = cochranMantelHaenszel(sumStrata(berkeleyAdmissions), continuity);
  expect(result.chi2).toBeCloseTo(chi2, 9);
  expect(result.p).toBeCloseTo(p, 8);
});

// SAS PROC FREQ prints 8.3052 and 0.0040.
test('the trial of migraine: as SAS prints', () => {
  const { chi2, p } = cochranMantelHaenszel(sumStrata(migraineTrial), 0);
  expect([chi2.toFixed(4), p.toFixed(4)]).toEqual(['8.3052', '0.0040']);
});

test('where exposure cannot be told from the stratum, nothing is found', () => {
  const all = sumStrata([{ exposed: 8, exposedCases: 3, unexposed: 0, unexposedCases: 0 }]);
  expect(cochranMantelHaenszel(all, 0)).toEqual({ chi2: 0, p: 1 });
});
