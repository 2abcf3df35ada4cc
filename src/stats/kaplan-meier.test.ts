import { expect, test } from 'vitest';
import { freireichRemissions } from './freireich-remissions.ts';
import { kaplanMeier } from './kaplan-meier.ts';

// R's survival 3.5: summary(survfit(Surv(time, cens) ~ 1, conf.type = "log-log")) on the 6-MP arm of MASS::gehan.
const published = [
  { time: 6, survival: 0.8571428571428572, standardError: 0.07636035483212125, low: 0.619717955 },
  { time: 7, survival: 0.8067226890756303, standardError: 0.0869352851800572, low: 0.563146565 },
  { time: 10, survival: 0.7529411764705882, standardError: 0.09634965299432051, low: 0.503199511 },
  { time: 13, survival: 0.6901960784313725, standardError: 0.10681470777500983, low: 0.431610222 },
  { time: 16, survival: 0.6274509803921569, standardError: 0.11405386525675254, low: 0.367510856 },
  { time: 22, survival: 0.5378151260504203, standardError: 0.12823375169303403, low: 0.267778937 },
  { time: 23, survival: 0.44817927170868355, standardError: 0.13459145675576048, low: 0.188052006 },
];

test('6-mercaptopurine: remission, standard error and lower limit are those of R', () => {
  const steps = kaplanMeier(freireichRemissions.mercaptopurine, 0.95);
  expect(steps).toHaveLength(published.length);
  published.forEach(({ time, survival, standardError, low }, index) => {
    const step = steps[index];
    expect(step?.time).toBe(time);
    expect(step?.survival).toBeCloseTo(survival, 14);
    expect(step?.standardError).toBeCloseTo(standardError, 14);
    expect(step?.low).toBeCloseTo(low, 8);
  });
});

test('6-mercaptopurine: the upper limits are those of scipy.stats.ecdf(...).sf.confidence_interval, log-log', () => {
  const highs = kaplanMeier(freireichRemissions.mercaptopurine, 0.95).map(({ high }) => high);
  const expected = [
    0.951551747646997, 0.9228090192028804, 0.8893618351692655, 0.8490659633494507, 0.8049121894718412,
    0.7467907176353944, 0.6801426284952414,
  ];
  expect(highs).toEqual(expected.map((high) => expect.closeTo(high, 12)));
});

test('without censoring it is the plain share, with its binomial standard error', () => {
  const [first] = kaplanMeier({ times: [1, 2, 3, 4], events: [1, 1, 1, 1] }, 0.95);
  expect(first?.survival).toBe(0.75);
  expect(first?.standardError).toBeCloseTo(Math.sqrt((0.75 * 0.25) / 4), 15);
});

test('once nobody is left there is no standard error and no interval', () => {
  expect(kaplanMeier(freireichRemissions.placebo, 0.95).at(-1)).toEqual({
    time: 23,
    atRisk: 1,
    events: 1,
    survival: 0,
    standardError: Number.NaN,
    low: Number.NaN,
    high: Number.NaN,
  });
});

test('the order of the patients changes nothing', () => {
  const { times, events } = freireichRemissions.mercaptopurine;
  const reversed = { times: [...times].reverse(), events: [...events].reverse() };
  expect(kaplanMeier(reversed, 0.9)).toEqual(kaplanMeier({ times, events }, 0.9));
});

test('no event: no step', () => {
  expect(kaplanMeier({ times: [3, 4], events: [0, 0] }, 0.95)).toEqual([]);
  expect(() => kaplanMeier({ times: [3], events: [1] }, 2)).toThrow(RangeError);
});
