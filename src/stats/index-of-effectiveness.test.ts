import { expect, test } from 'vitest';
import { indexOfEffectiveness } from './index-of-effectiveness.ts';

// By hand from the formulas of E. Hauer (1997), chapter 6: theta = (O / L) / (1 + V / L²),
// Var theta = theta² (1 / O + V / L²) / (1 + V / L²)², with O = 60, L = 75, V = 25: V / L² = 1 / 225.
test('60 where 75 were expected, give or take 5', () => {
  const { index, variance } = indexOfEffectiveness(60, 75, 25);
  const correction = 226 / 225;
  expect(index).toBeCloseTo(0.8 / correction, 15);
  expect(variance).toBeCloseTo((index ** 2 * (1 / 60 + 1 / 225)) / correction ** 2, 15);
});

test('a certain expectation needs no correction', () => {
  expect(indexOfEffectiveness(60, 75, 0)).toEqual({
    index: 0.8,
    variance: expect.closeTo(60 / 75 ** 2, 15),
  });
});

test('nothing observed: 0, with variance 0', () => {
  expect(indexOfEffectiveness(0, 75, 25)).toEqual({ index: 0, variance: 0 });
});

test('nothing expected: no index', () => {
  expect(() => indexOfEffectiveness(1, 0, 0)).toThrow(RangeError);
  expect(() => indexOfEffectiveness(1, 1, -1)).toThrow(RangeError);
});
