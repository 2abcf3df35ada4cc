import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hypergeometricMoments } from './hypergeometric-moments.ts';

// SciPy 1.17, scipy.stats.hypergeom.stats(total, cases, part, moments='mvs').
test.each([
  [10, 4, 3, 1.2, 0.56, 0.056],
  [100, 20, 15, 3, 2.0606060606060606, 0.8831168831168831],
  [50, 30, 40, 24, 1.9591836734693877, 0.24489795918367344],
  [7, 2, 1, 0.2857142857142857, 0.20408163265306123, 0.08746355685131195],
  [1000, 150, 400, 60, 30.63063063063063, 4.296882052393075],
])('of %i with %i cases, a part of %i', (total, cases, part, mean, variance, third) => {
  const moments = hypergeometricMoments(total, cases, part / total);
  expect(moments.mean).toBeCloseTo(mean, 12);
  expect(moments.variance).toBeCloseTo(variance, 12);
  expect(moments.thirdMoment).toBeCloseTo(third, 11);
});

test('what the part does not have, the rest has: same variance, other tail', () => {
  const whole = fc.integer({ min: 3, max: 500 });
  fc.assert(
    fc.property(whole, fc.nat(500), fc.double({ min: 0, max: 1, noNaN: true }), (total, cases, share) => {
      const part = hypergeometricMoments(total, cases, share);
      const rest = hypergeometricMoments(total, cases, 1 - share);
      expect(part.mean + rest.mean).toBeCloseTo(cases, 8);
      expect(part.variance).toBeCloseTo(rest.variance, 8);
      expect(part.thirdMoment).toBeCloseTo(-rest.thirdMoment, 8);
    }),
  );
});

test('where all are cases, or one is all there is, nothing varies', () => {
  expect(hypergeometricMoments(20, 20, 0.3)).toEqual({ mean: 6, variance: 0, thirdMoment: 0 });
  expect(hypergeometricMoments(1, 0.5, 0.3)).toEqual({ mean: 0.15, variance: 0, thirdMoment: 0 });
  expect(() => hypergeometricMoments(20, 3, 1.2)).toThrow('A share lies from 0 to 1, not at 1.2.');
});
