import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pearsonThreeTail } from './pearson-three-tail.ts';

// SciPy 1.17, scipy.stats.pearson3.sf(value, skewness, 0, standard deviation).
test.each([
  [2, 1, 0.5, 0.0344000940595748],
  [3, 1, 0.2, 0.002750408367306518],
  [-1, 1, 1, 0.857123460498547],
  [12, 9, 5.4, 0.00016105717471255715],
  [2, 1, -0.5, 0.008231010986844851],
  [30, 25, 10, 1.1302029999818818e-8],
  [0, 1, 0.3, 0.48005051824604206],
  [6, 1, 0.02, 1.962192482133041e-9],
])('%d or more, variance %d, third moment %d', (value, variance, thirdMoment, chance) => {
  expect(pearsonThreeTail(value, variance, thirdMoment) / chance).toBeCloseTo(1, 9);
});

test('without skewness it is the normal distribution: 5 % lie above 1.645 standard deviations', () => {
  expect(pearsonThreeTail(1.6448536269514722 * 3, 9, 0)).toBeCloseTo(0.05, 12);
});

test('a tail and that of its mirror image add up to 1', () => {
  const value = fc.double({ min: -8, max: 8, noNaN: true });
  const skewness = fc.double({ min: 0.001, max: 3, noNaN: true });
  fc.assert(
    fc.property(value, skewness, (z, third) => {
      expect(pearsonThreeTail(z, 1, third) + pearsonThreeTail(-z, 1, -third)).toBeCloseTo(1, 10);
    }),
  );
});

test('no value lies beyond the end of the short tail', () => {
  // Skewness 2 is the exponential distribution, which starts one standard deviation below its mean.
  expect(pearsonThreeTail(-1.5, 1, 2)).toBe(1);
  expect(pearsonThreeTail(1, 1, 2)).toBeCloseTo(Math.exp(-2), 12);
  expect(pearsonThreeTail(1.5, 1, -2)).toBe(0);
});

test('what cannot vary has no tail', () => {
  expect(() => pearsonThreeTail(1, 0, 0)).toThrow('A variance lies above 0, not at 0.');
});
