import { expect, test } from 'vitest';
import { logGamma } from './log-gamma.ts';

test('factorials: ln gamma(n + 1) = ln n!', () => {
  expect(logGamma(1)).toBeCloseTo(0, 13);
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 13);
  expect(logGamma(21)).toBeCloseTo(Math.log(2432902008176640000), 12);
});

test('gamma(1/2) is the square root of pi', () => {
  expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 13);
});

test('the recurrence gamma(x + 1) = x gamma(x) holds where arguments are small, odd and large', () => {
  for (const x of [0.01, 0.3, 1.7, 12.34, 987.6, 123456.7]) {
    expect(logGamma(x + 1) / (logGamma(x) + Math.log(x))).toBeCloseTo(1, 11);
  }
});

test('there is no logarithm at or below zero', () => {
  expect(() => logGamma(0)).toThrow(RangeError);
  expect(() => logGamma(Number.NaN)).toThrow(RangeError);
});

test('next to zero it is minus the logarithm', () => {
  // mpmath 1.3.0 with 60 digits: loggamma(1e-6).
  expect(logGamma(1e-6)).toBeCloseTo(13.815509980749432, 13);
  expect(logGamma(1e-12)).toBeCloseTo(-Math.log(1e-12), 11);
});

test('ten million keeps its digits', () => {
  expect(logGamma(1e7) / 151180949.3694739).toBeCloseTo(1, 14);
});
