import { describe, expect, test } from 'vitest';
import { caersPrior } from './caers-prior.ts';
import { empiricalBayesRatio } from './empirical-bayes-ratio.ts';

// openEBGM's vignettes "EBGM scores" print EBGM, EB05 and EB95 to two digits; the digits beyond are recomputed.
describe('reports of dietary supplements, as in the vignettes of openEBGM', () => {
  test.each([
    [1, 0.0360548272, 0.28197504706876675, 2.2266872111157494, 0.4910719688855147, 13.856048592648149],
    [1, 0.0038736591, 0.3409665318025579, 2.5831787968666267, 0.5180222191474609, 15.78594708110586],
    [1, 0.0002979738, 0.34823290618693326, 2.6313344667714533, 0.5214789068833109, 16.01789340717019],
    [1, 0.076579261, 0.22263697680323818, 1.9206731950453289, 0.4651045772864634, 11.77334358085108],
    [1, 0.0527413588, 0.2556683651392614, 2.085254663684603, 0.4794961150300154, 12.955985534416852],
    [16, 0.40643623, 0.9999996783488421, 23.26114458178611, 15.685677952549124, 33.47740492353194],
    [19, 0.89690107, 0.9999922525080146, 16.776488238614682, 11.64620777148121, 23.549589514338397],
    [6, 0.07866508, 0.9991099204617826, 18.276512464371717, 10.161707611415254, 30.836191641372185],
    [8, 0.30482718, 0.9989579542958138, 15.245139389276005, 8.993309069873716, 24.516385314116203],
    [11, 0.56317044, 0.9995013794259515, 14.277127543231664, 8.98130642982466, 21.78187882449447],
  ])('%i reports where %d were expected', (count, expected, q, ebgm, eb05, eb95) => {
    const score = empiricalBayesRatio(count, expected, caersPrior);
    expect(score.weights).toEqual([expect.closeTo(q, 11), expect.closeTo(1 - q, 11)]);
    expect(score.ebgm / ebgm).toBeCloseTo(1, 11);
    expect(score.eb05 / eb05).toBeCloseTo(1, 11);
    expect(score.eb95 / eb95).toBeCloseTo(1, 11);
  });
});

const fair = [
  { weight: 0.8, shape: 100, rate: 100 },
  { weight: 0.2, shape: 4, rate: 4 },
];

test('as many as expected: a ratio of one', () => {
  for (const count of [1, 30, 1e4]) expect(empiricalBayesRatio(count, count, fair).mean).toBeCloseTo(1, 13);
});

test('few counts are drawn to one, many speak for themselves', () => {
  const few = empiricalBayesRatio(2, 1, fair).ebgm;
  const many = empiricalBayesRatio(2e5, 1e5, fair).ebgm;
  expect(few).toBeLessThan(1.2);
  expect(many).toBeCloseTo(2, 3);
});

test('the scores lie in order: EB05, EBGM, mean, EB95', () => {
  for (const [count, expected] of [
    [0, 3],
    [2, 1],
    [40, 10],
    [1e7, 9e6],
  ] as const) {
    const { eb05, ebgm, mean, eb95 } = empiricalBayesRatio(count, expected, fair);
    expect(eb05).toBeLessThan(ebgm);
    expect(ebgm).toBeLessThan(mean);
    expect(mean).toBeLessThan(eb95);
  }
});
