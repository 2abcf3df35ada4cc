import { expect, test } from 'vitest';
import { poissonRateRatio } from './poisson-rate-ratio.ts';

// R's help of poisson.test: lung cancer in Fredericia against three other Danish cities (eba1977).
test('11 in 800 against 21 in 3011: as printed by R', () => {
  expect(poissonRateRatio(11, 800, 6 + 8 + 7, 1083 + 1050 + 878, 0.95)).toEqual({
    ratio: expect.closeTo(1.971488, 6),
    low: expect.closeTo(0.8584264, 7),
    high: expect.closeTo(4.2772659, 7),
    p: expect.closeTo(0.07967, 5),
  });
});

// R: poisson.test(c(10, 2), c(20000, 17887))
test('10 in 20000 against 2 in 17887: as printed by R', () => {
  expect(poissonRateRatio(10, 20000, 2, 17887, 0.95)).toEqual({
    ratio: expect.closeTo(4.47175, 8),
    low: expect.closeTo(0.9529548, 7),
    high: expect.closeTo(41.9743814, 7),
    p: expect.closeTo(0.0421, 4),
  });
});

// mpmath 1.3.0 with 40 digits, from the closed forms of beta distributions with a shape of 1 and 2.
test('a million against one keeps the digits of both limits', () => {
  const { low, high } = poissonRateRatio(1e6, 1e7, 1, 1e7, 0.95);
  expect(low / 179479.84894489468).toBeCloseTo(1, 12);
  expect(high / 39497929.203097419).toBeCloseTo(1, 12);
});

test('the other way round: the inverse', () => {
  const one = poissonRateRatio(7, 20, 12, 55, 0.9);
  const other = poissonRateRatio(12, 55, 7, 20, 0.9);
  expect(one.low * other.high).toBeCloseTo(1, 12);
  expect(one.high * other.low).toBeCloseTo(1, 12);
  expect(one.p).toBeCloseTo(other.p, 12);
});

test('none on one side has an open end, none on both tells nothing', () => {
  expect(poissonRateRatio(0, 10, 5, 10, 0.95)).toMatchObject({ ratio: 0, low: 0 });
  expect(poissonRateRatio(5, 10, 0, 10, 0.95)).toMatchObject({
    ratio: Number.POSITIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
  });
  expect(poissonRateRatio(0, 10, 0, 10, 0.95)).toEqual({
    ratio: Number.NaN,
    low: 0,
    high: Number.POSITIVE_INFINITY,
    p: 1,
  });
});

test('without exposure there is no rate', () => {
  expect(() => poissonRateRatio(1, 0, 1, 1, 0.95)).toThrow(RangeError);
});
