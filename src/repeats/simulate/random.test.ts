import { expect, test } from 'vitest';
import { seededRandom } from './random.ts';
import { weightedPicker } from './weighted-picker.ts';

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

test('the same seed gives the same draws, another seed others', () => {
  expect(draws(5, seededRandom(7).unit)).toEqual(draws(5, seededRandom(7).unit));
  expect(draws(5, seededRandom(7).unit)).not.toEqual(draws(5, seededRandom(8).unit));
});

test('draws have the moments they should have', () => {
  const random = seededRandom(1);
  const normal = draws(50_000, random.normal);
  expect(mean(normal)).toBeCloseTo(0, 1);
  expect(mean(normal.map((value) => value * value))).toBeCloseTo(1, 1);
  expect(mean(draws(50_000, () => random.exponential(2.5)))).toBeCloseTo(2.5, 1);
  expect(mean(draws(50_000, random.unit))).toBeCloseTo(0.5, 2);
});

test('indexes are picked as often as their weights say, never one that weighs nothing', () => {
  const random = seededRandom(1);
  const pick = weightedPicker([1, 0, 3]);
  const picked = draws(40_000, () => pick(random));
  expect(picked.filter((index) => index === 2).length / picked.length).toBeCloseTo(0.75, 1);
  expect(picked).not.toContain(1);
});

test('shuffling keeps every item', () => {
  expect(seededRandom(3).shuffled([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
});
