import { expect, test } from 'vitest';
import { berkeleyAdmissions } from './berkeley-admissions.ts';
import type { Stratum } from './mantel-haenszel.ts';
import { mantelHaenszelOddsRatio } from './mantel-haenszel-odds-ratio.ts';
import { migraineTrial } from './migraine-trial.ts';
import { ratioWithLimits } from './ratio-with-limits.ts';
import { stratumOfCells } from './stratum-of-cells.ts';

// As printed by R: mantelhaen.test(UCBAdmissions).
test('Berkeley admissions: the odds ratio and its limits are those of R', () => {
  const found = mantelHaenszelOddsRatio(berkeleyAdmissions) ?? { ratio: 0, varianceLn: 0 };
  const { ratio, low, high } = ratioWithLimits(found.ratio, found.varianceLn, 0.95);
  expect(ratio).toBeCloseTo(0.904696828259, 11);
  expect(low).toBeCloseTo(0.771907361759, 11);
  expect(high).toBeCloseTo(1.060329764437, 11);
});

// SAS PROC FREQ prints 3.3132, 1.4456 to 7.5934.
test('the trial of migraine: the odds ratio and its limits are those of SAS', () => {
  const found = mantelHaenszelOddsRatio(migraineTrial) ?? { ratio: 0, varianceLn: 0 };
  const { ratio, low, high } = ratioWithLimits(found.ratio, found.varianceLn, 0.95);
  expect([ratio, low, high].map((value) => value.toFixed(4))).toEqual(['3.3132', '1.4456', '7.5934']);
});

test('departments taken together, 1.84: the paradox', () => {
  const total = stratumOfCells(1198, 1493, 557, 1278);
  expect(mantelHaenszelOddsRatio([total])?.ratio).toBeCloseTo(1.8410800371812923, 13);
});

test("one stratum: the plain odds ratio with Woolf's variance", () => {
  const { ratio, varianceLn } = mantelHaenszelOddsRatio([stratumOfCells(4, 6, 2, 8)]) ?? { ratio: 0, varianceLn: 0 };
  expect(ratio).toBeCloseTo(32 / 12, 14);
  expect(varianceLn).toBeCloseTo(1 / 4 + 1 / 6 + 1 / 2 + 1 / 8, 14);
});

test('exposed and unexposed swapped: the inverse, as sure', () => {
  const swapped = berkeleyAdmissions.map(({ exposed, exposedCases, unexposed, unexposedCases }) => ({
    exposed: unexposed,
    exposedCases: unexposedCases,
    unexposed: exposed,
    unexposedCases: exposedCases,
  }));
  const one = mantelHaenszelOddsRatio(berkeleyAdmissions);
  const other = mantelHaenszelOddsRatio(swapped);
  expect((one?.ratio ?? 0) * (other?.ratio ?? 0)).toBeCloseTo(1, 14);
  expect(other?.varianceLn).toBeCloseTo(one?.varianceLn ?? 0, 14);
});

test('ten times the people: the same ratio, a tenth of its variance', () => {
  const tenfold = berkeleyAdmissions.map((stratum) => ({
    exposed: stratum.exposed * 10,
    exposedCases: stratum.exposedCases * 10,
    unexposed: stratum.unexposed * 10,
    unexposedCases: stratum.unexposedCases * 10,
  }));
  const one = mantelHaenszelOddsRatio(berkeleyAdmissions);
  expect(mantelHaenszelOddsRatio(tenfold)?.ratio).toBeCloseTo(one?.ratio ?? 0, 13);
  expect(mantelHaenszelOddsRatio(tenfold)?.varianceLn).toBeCloseTo((one?.varianceLn ?? 0) / 10, 15);
});

test('strata without one side, or empty, add nothing', () => {
  const useless: Stratum[] = [stratumOfCells(0, 0, 4, 5), stratumOfCells(4, 5, 0, 0), stratumOfCells(0, 0, 0, 0)];
  expect(mantelHaenszelOddsRatio([...berkeleyAdmissions, ...useless])).toEqual(
    mantelHaenszelOddsRatio(berkeleyAdmissions),
  );
});

test('no case on one side: no ratio', () => {
  expect(mantelHaenszelOddsRatio([stratumOfCells(0, 5, 2, 3)])).toBeUndefined();
  expect(mantelHaenszelOddsRatio([stratumOfCells(2, 3, 0, 5)])).toBeUndefined();
  expect(mantelHaenszelOddsRatio([])).toBeUndefined();
});
