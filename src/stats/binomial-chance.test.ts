import { expect, test } from 'vitest';
import { binomialChance } from './binomial-chance.ts';

// mpmath 1.3.0 with 40 digits: binomial(n, k) p^k (1 - p)^(n - k).
test.each([
  [2, 5, 0.5, 0.3125],
  [5_000_000, 10_000_000, 0.5, 0.00025231324589418478],
  [1, 10_000_000, 1e-7, 0.36787945956541545],
])('%i successes in %i trials of chance %d', (part, whole, chance, many) => {
  expect(binomialChance(part, whole, chance) / many).toBeCloseTo(1, 11);
});

test('the chances of all numbers add up to one', () => {
  const total = Array.from({ length: 31 }, (_, part) => binomialChance(part, 30, 0.3)).reduce((sum, p) => sum + p, 0);
  expect(total).toBeCloseTo(1, 13);
});

test('none and all', () => {
  expect(binomialChance(0, 3, 0.2)).toBeCloseTo(0.512, 15);
  expect(binomialChance(3, 3, 0.2)).toBeCloseTo(0.008, 15);
  expect(binomialChance(0, 3, 0)).toBe(1);
  expect(binomialChance(2, 3, 1)).toBe(0);
});

test('more successes than trials are refused', () => {
  expect(() => binomialChance(4, 3, 0.5)).toThrow(RangeError);
  expect(() => binomialChance(1, 3, 1.5)).toThrow(RangeError);
});
