import { expect, test } from 'vitest';
import { betterOdds, worseOdds } from './odds-ratio-alternatives.ts';

test.each([
  ['worse', worseOdds, 1.1, 5],
  ['better', betterOdds, 0.2, 0.9],
] as const)('%s: 25 odds ratios from end to end, with weights that add up to one', (_, alternatives, low, high) => {
  expect(alternatives).toHaveLength(25);
  expect(alternatives.at(0)?.oddsRatio).toBeCloseTo(low, 14);
  expect(alternatives.at(-1)?.oddsRatio).toBeCloseTo(high, 14);
  expect(alternatives.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 14);
});

test('most weight lies near 1.7, or its inverse', () => {
  const heaviest = (alternatives: typeof worseOdds) =>
    alternatives.reduce((best, one) => (one.weight > best.weight ? one : best)).oddsRatio;
  expect(heaviest(worseOdds)).toBeCloseTo(1.7, 0);
  expect(heaviest(betterOdds)).toBeCloseTo(1 / 1.7, 1);
});
