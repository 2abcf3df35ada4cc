import { expect, test } from 'vitest';
import { binomialChance } from './binomial-chance.ts';
import { binomialTest } from './binomial-test.ts';

// R's help prints 0.3825 for Mendel's peas; scipy 1.17.1: binomtest(part, whole, chance).pvalue.
test.each([
  [682, 925, 0.75, 0.3824915595748517],
  [3, 20, 0.5, 0.0025768280029296875],
  [17, 20, 0.5, 0.0025768280029296875],
  [0, 10, 0.2, 0.22824806400000008],
  [10, 10, 0.2, 1.024e-7],
  [2, 1_000_000, 1e-5, 0.006223478947109044],
  [5_001_000, 10_000_000, 0.5, 0.5272958562067155],
])('%i of %i against a chance of %d', (part, whole, chance, p) => {
  expect(binomialTest(part, whole, chance) / p).toBeCloseTo(1, 10);
});

test('is the sum of all chances no greater than that of what was seen', () => {
  for (let part = 0; part <= 12; part++) {
    const chances = Array.from({ length: 13 }, (_, other) => binomialChance(other, 12, 0.37));
    const seen = chances[part] ?? 0;
    const sum = chances.filter((chance) => chance <= seen * (1 + 1e-7)).reduce((total, chance) => total + chance, 0);
    expect(binomialTest(part, 12, 0.37)).toBeCloseTo(sum, 13);
  }
});

test('as many as expected: a p-value of 1', () => {
  expect(binomialTest(5, 10, 0.5)).toBe(1);
  expect(binomialTest(0, 0, 0.5)).toBe(1);
});

test('half a success cannot be tested exactly', () => {
  expect(() => binomialTest(0.5, 2, 0.5)).toThrow(RangeError);
  expect(() => binomialTest(3, 2, 0.5)).toThrow(RangeError);
});
