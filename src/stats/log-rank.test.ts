import { expect, test } from 'vitest';
import { cochranMantelHaenszel } from './cochran-mantel-haenszel.ts';
import { freireichRemissions } from './freireich-remissions.ts';
import { logRank } from './log-rank.ts';
import { type Stratum, sumStrata } from './mantel-haenszel.ts';
import type { FollowUp } from './risk-table.ts';

const { mercaptopurine, placebo } = freireichRemissions;

// R: survdiff(Surv(time, cens) ~ treat, gehan) prints 9 and 19.3, 21 and 10.7, Chisq = 16.8. More digits: scipy 1.17.1,
// the square of logrank(...).statistic.
test('6-mercaptopurine against placebo: as published', () => {
  const { observed, expected, chi2, degrees, p } = logRank([mercaptopurine, placebo]);
  expect(observed).toEqual([9, 21]);
  expect(expected).toEqual([expect.closeTo(19.25, 2), expect.closeTo(10.75, 2)]);
  expect(chi2).toBeCloseTo(16.792940989216536, 10);
  expect(degrees).toBe(1);
  expect(p / 4.168809109334529e-5).toBeCloseTo(1, 10);
});

test('is the Cochran-Mantel-Haenszel test with one stratum for each week with a relapse', () => {
  const weeks = [...new Set([...mercaptopurine.times, ...placebo.times])];
  const atWeek = (group: FollowUp, week: number) => ({
    people: group.times.filter((time) => time >= week).length,
    cases: group.times.filter((time, index) => time === week && group.events[index] === 1).length,
  });
  const strata: Stratum[] = weeks.map((week) => {
    const one = atWeek(mercaptopurine, week);
    const other = atWeek(placebo, week);
    return {
      exposed: one.people,
      exposedCases: one.cases,
      unexposed: other.people,
      unexposedCases: other.cases,
    };
  });
  const { chi2 } = cochranMantelHaenszel(sumStrata(strata), 0);
  expect(logRank([mercaptopurine, placebo]).chi2).toBeCloseTo(chi2, 11);
});

test('the order of the groups changes nothing, nor does a group without anyone', () => {
  const { chi2 } = logRank([mercaptopurine, placebo]);
  expect(logRank([placebo, mercaptopurine]).chi2).toBeCloseTo(chi2, 12);
  const withEmpty = logRank([{ times: [], events: [] }, mercaptopurine, placebo]);
  expect(withEmpty.chi2).toBeCloseTo(chi2, 12);
  expect(withEmpty.degrees).toBe(1);
});

test('three groups: observed and expected add up, with two degrees of freedom', () => {
  const half = (group: FollowUp, parity: number): FollowUp => ({
    times: group.times.filter((_, index) => index % 2 === parity),
    events: group.events.filter((_, index) => index % 2 === parity),
  });
  const groups = [mercaptopurine, half(placebo, 0), half(placebo, 1)];
  const { observed, expected, chi2, degrees } = logRank(groups);
  // numpy 2: U' pinv(V) U with the hypergeometric covariances.
  expect(chi2).toBeCloseTo(16.796315412375115, 10);
  expect(degrees).toBe(2);
  expect(observed.reduce((sum, count) => sum + count, 0)).toBe(30);
  expect(expected.reduce((sum, count) => sum + count, 0)).toBeCloseTo(30, 12);
  expect(logRank([...groups].reverse()).chi2).toBeCloseTo(chi2, 11);
});

test('two equal groups: nothing found; nothing to compare: the same', () => {
  expect(logRank([placebo, placebo])).toMatchObject({ degrees: 1, p: expect.closeTo(1, 6) });
  const nobody = { times: [], events: [] };
  expect(logRank([nobody, nobody])).toMatchObject({ chi2: 0, degrees: 0, p: 1 });
  expect(() => logRank([placebo])).toThrow(RangeError);
});

test('every group needs as many events as times', () => {
  const short = { times: [1, 2], events: [1] };
  const long = { times: [1], events: [1, 0] };
  expect(() => logRank([short, long])).toThrow(new RangeError('A group has 2 times, but 1 events.'));
});
