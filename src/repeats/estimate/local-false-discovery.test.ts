import { expect, test } from 'vitest';
import { localFalseDiscovery } from './local-false-discovery.ts';

const spread = {
  ordinary: { weight: 0.8, shape: 200, mean: 1 },
  worse: { weight: 0.1, shape: 6, mean: 1.7 },
  better: { weight: 0.1, shape: 15, mean: 0.7 },
};
const comparison = (repeats: number, expected: number) => ({
  ...{ repeats, expected, ratio: repeats / expected, dispersion: 1, nullDispersion: 1 },
});

test('the more repeats beyond those expected, the less likely an article is ordinary', () => {
  const chances = [20, 30, 40, 60].map((repeats) => localFalseDiscovery(comparison(repeats, 20), spread));
  expect(chances).toEqual([...chances].sort((a, b) => b - a));
  expect(chances[0]).toBeGreaterThan(0.9);
  expect(chances[3]).toBeLessThan(0.001);
});

test('without a count it is the share of articles that are not worse', () => {
  expect(localFalseDiscovery(comparison(0, 1e-9), spread)).toBeCloseTo(0.9, 6);
});
