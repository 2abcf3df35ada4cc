import { describe, expect, test } from 'vitest';
import { type GammaMixture, geometricMeanOf, meanOf, posterior, quantileOf } from './gamma-mixture.ts';

// The food-safety example of R's openEBGM (T. Ihrie, J. Canida, R Journal 9 (2017) 499-519, vignettes 3 and 4): its
// prior, and for pairs of count and expected count the chance Q of the first component, EBGM, EB05 and EB95.
const prior: GammaMixture = [
  { weight: 0.06534614, shape: 3.253743, mean: 3.253743 / 0.3998851 },
  { weight: 1 - 0.06534614, shape: 2.02611, mean: 2.02611 / 1.908069 },
];

describe('as openEBGM', () => {
  test.each([
    [1, 0.0360548272, 0.28197504706876675, 2.2266872111157494, 0.4910719688855147, 13.856048592648149],
    [1, 0.0002979738, 0.34823290618693326, 2.6313344667714533, 0.5214789068833109, 16.01789340717019],
    [16, 0.40643623, 0.9999996783488421, 23.26114458178611, 15.685677952549124, 33.47740492353194],
    [8, 0.30482718, 0.9989579542958138, 15.245139389276005, 8.993309069873716, 24.516385314116203],
  ])('%d reports where %d are expected', (repeats, expected, q, ebgm, eb05, eb95) => {
    const known = posterior({ repeats, expected }, prior);
    expect(known[0]?.weight).toBeCloseTo(q, 9);
    expect(geometricMeanOf(known)).toBeCloseTo(ebgm, 8);
    expect(quantileOf(known, 0.05)).toBeCloseTo(eb05, 5);
    expect(quantileOf(known, 0.95)).toBeCloseTo(eb95, 5);
  });
});

test('without a count nothing is learnt', () => {
  const known = posterior({ repeats: 0, expected: 0 }, prior);
  known.forEach(({ weight, shape, mean }, index) => {
    expect(weight).toBeCloseTo(prior[index]?.weight ?? 0, 12);
    expect([shape, mean]).toEqual([prior[index]?.shape, prior[index]?.mean]);
  });
  expect(meanOf(known)).toBeCloseTo(meanOf(prior), 12);
});

test('one component alone is the gamma-Poisson of every textbook', () => {
  // Gamma(2, rate 4) and 6 in 8: Gamma(8, rate 12).
  expect(posterior({ repeats: 6, expected: 8 }, [{ weight: 1, shape: 2, mean: 0.5 }])).toEqual([
    { weight: 1, shape: 8, mean: 8 / 12 },
  ]);
});
