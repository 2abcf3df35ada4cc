import { expect, test } from 'vitest';
import { garwoodInterval } from './garwood-interval.ts';

// F. Garwood, Biometrika 28 (1936) 437-442, with the digits of R's poisson.test.
test.each([
  [0, 0, 3.6888794541139354],
  [1, 0.025317807984289876, 5.571643390938898],
  [2, 0.24220927854396496, 7.22468766772396],
  [3, 0.6186721228956014, 8.767273069742323],
  [5, 1.6234863901184207, 11.66833207932267],
  [10, 4.7953886961324335, 18.39035604201778],
  [20, 12.216519585403944, 30.8883779026746],
  [50, 37.110963737461866, 65.91876666433681],
  [100, 81.36399125092314, 121.62679379242638],
])('a count of %i has the published limits', (count, low, high) => {
  const interval = garwoodInterval(count, 0.95);
  expect(interval[0]).toBeCloseTo(low, 11);
  expect(interval[1]).toBeCloseTo(high, 11);
});

// mpmath 1.3.0, and scipy 1.17.1: gamma.ppf(0.975, 1e7 + 1).
test('a count of ten million is exact', () => {
  const [low, high] = garwoodInterval(1e7, 0.95);
  expect(low / 9993802.996884267).toBeCloseTo(1, 12);
  expect(high / 10006199.897731498).toBeCloseTo(1, 12);
});

test('nothing counted: the upper limit leaves its tail to the chance of nothing', () => {
  expect(garwoodInterval(0, 0.9)).toEqual([0, expect.closeTo(-Math.log(0.05), 13)]);
});

test('there are no negative counts', () => {
  expect(() => garwoodInterval(-1, 0.95)).toThrow(RangeError);
  expect(() => garwoodInterval(1, 0)).toThrow(RangeError);
});
