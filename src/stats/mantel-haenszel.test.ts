import { describe, expect, test } from 'vitest';
import { berkeleyAdmissions } from './berkeley-admissions.ts';
import { riskRatio, type Stratum, sumStrata } from './mantel-haenszel.ts';
import { migraineTrial } from './migraine-trial.ts';
import { ratioWithLimits } from './ratio-with-limits.ts';

// Risk ratio and standard error as computed by R's metafor::rma.mh 3.8.
describe('Berkeley admissions', () => {
  const result = riskRatio(sumStrata(berkeleyAdmissions)) ?? { ratio: 0, varianceLn: 0 };

  test('within departments, men were admitted 0.94 times as often', () => {
    expect(result.ratio).toBeCloseTo(0.944905022596, 10);
    expect(Math.sqrt(result.varianceLn)).toBeCloseTo(0.0442239944392, 10);
    const half = 1.959963984540054 * Math.sqrt(result.varianceLn);
    expect(result.ratio * Math.exp(-half)).toBeCloseTo(0.866452232683, 9);
    expect(result.ratio * Math.exp(half)).toBeCloseTo(1.030461308827, 9);
  });

  test('departments taken together, 1.47 times: the paradox', () => {
    const total = berkeleyAdmissions.reduce((sum, stratum) => add(sum, stratum));
    expect(riskRatio(sumStrata([total]))?.ratio).toBeCloseTo(1.4666415813867224, 12);
  });

  test('the order of the departments changes nothing', () => {
    const reversed = riskRatio(sumStrata([...berkeleyAdmissions].reverse()));
    expect(reversed?.ratio).toBeCloseTo(result.ratio, 14);
  });

  test('ten times the people: the same ratio, a tenth of its variance', () => {
    const tenfold = riskRatio(sumStrata(berkeleyAdmissions.map((stratum) => scale(stratum, 10))));
    expect(tenfold?.ratio).toBeCloseTo(result.ratio, 14);
    expect(tenfold?.varianceLn).toBeCloseTo(result.varianceLn / 10, 14);
  });

  test('a department in two equal halves: the same ratio', () => {
    const halves = berkeleyAdmissions.flatMap((stratum) => [scale(stratum, 0.5), scale(stratum, 0.5)]);
    expect(riskRatio(sumStrata(halves))?.ratio).toBeCloseTo(result.ratio, 14);
  });
});

// SAS PROC FREQ prints 2.1636, 1.2336 to 3.7948.
test('the trial of migraine: the risk ratio and its limits are those of SAS', () => {
  const found = riskRatio(sumStrata(migraineTrial)) ?? { ratio: 0, varianceLn: 0 };
  const { ratio, low, high } = ratioWithLimits(found.ratio, found.varianceLn, 0.95);
  expect([ratio, low, high].map((value) => value.toFixed(4))).toEqual(['2.1636', '1.2336', '3.7948']);
});

test('strata without exposed, without unexposed, with one person or nobody add nothing to the ratio', () => {
  const useless: Stratum[] = [
    { exposed: 0, exposedCases: 0, unexposed: 9, unexposedCases: 4 },
    { exposed: 9, exposedCases: 4, unexposed: 0, unexposedCases: 0 },
    { exposed: 1, exposedCases: 1, unexposed: 0, unexposedCases: 0 },
    { exposed: 0, exposedCases: 0, unexposed: 0, unexposedCases: 0 },
  ];
  const alone = riskRatio(sumStrata(berkeleyAdmissions));
  expect(riskRatio(sumStrata([...berkeleyAdmissions, ...useless]))).toEqual(alone);
  expect(sumStrata(useless)).toMatchObject({ cases: 5, expected: 5, variance: 0 });
});

test('no case on one side: no ratio', () => {
  expect(riskRatio(sumStrata([{ exposed: 5, exposedCases: 0, unexposed: 5, unexposedCases: 2 }]))).toBeUndefined();
  expect(riskRatio(sumStrata([{ exposed: 5, exposedCases: 2, unexposed: 5, unexposedCases: 0 }]))).toBeUndefined();
});

function add(a: Stratum, b: Stratum): Stratum {
  return {
    exposed: a.exposed + b.exposed,
    exposedCases: a.exposedCases + b.exposedCases,
    unexposed: a.unexposed + b.unexposed,
    unexposedCases: a.unexposedCases + b.unexposedCases,
  };
}

function scale(stratum: Stratum, factor: number): Stratum {
  return {
    exposed: stratum.exposed * factor,
    exposedCases: stratum.exposedCases * factor,
    unexposed: stratum.unexposed * factor,
    unexposedCases: stratum.unexposedCases * factor,
  };
}
