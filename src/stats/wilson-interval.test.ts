import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

// R. G. Newcombe, Stat. Med. 17 (1998) 857-872, table I, method 3: prints 0.2553 to 0.3662 and 0.0624 to 0.1605.
test.each([
  [81, 263, 0.25528852, 0.36620958],
  [15, 148, 0.0623864, 0.16048724],
])('%i of %i has the published interval', (part, whole, low, high) => {
  const interval = wilsonInterval(part, whole, 0.95);
  expect(interval[0]).toBeCloseTo(low, 7);
  expect(interval[1]).toBeCloseTo(high, 7);
});

// The same table, method 4, prints 0.2535 to 0.3682 and 0.0598 to 0.1644.
test.each([
  [81, 263, 0.25350868, 0.3681762],
  [15, 148, 0.059778208, 0.164449779],
])('%i of %i has the published interval with continuity correction', (part, whole, low, high) => {
  const interval = wilsonInterval(part, whole, 0.95, 0.5);
  expect(interval[0]).toBeCloseTo(low, 7);
  expect(interval[1]).toBeCloseTo(high, 7);
});

// mpmath 1.3.0 with 40 digits; SciPy's binomtest(1, 10**7).proportion_ci(method='wilson') gives the same to nine.
test('one in ten million keeps its digits', () => {
  const [low, high] = wilsonInterval(1, 1e7, 0.95);
  expect(low / 1.7652455711617428e-8).toBeCloseTo(1, 12);
  expect(high / 5.664932019606462e-7).toBeCloseTo(1, 12);
  const [lowCorrected, highCorrected] = wilsonInterval(1, 1e7, 0.95, 0.5);
  expect(lowCorrected / 5.2200145788041891e-9).toBeCloseTo(1, 12);
  expect(highCorrected / 6.495038030739614e-7).toBeCloseTo(1, 12);
});

test('none and all stay within 0 and 1, and mirror each other', () => {
  const [low, high] = wilsonInterval(0, 20, 0.9);
  expect(low).toBe(0);
  expect(wilsonInterval(20, 20, 0.9)[0]).toBeCloseTo(1 - high, 14);
  expect(wilsonInterval(20, 20, 0.9)[1]).toBe(1);
});

test('none and all stay within 0 and 1 with continuity correction', () => {
  const [low, high] = wilsonInterval(0, 20, 0.95, 0.5);
  expect(low).toBe(0);
  expect(high).toBeCloseTo(0.20045334501348705, 12);
  expect(wilsonInterval(20, 20, 0.95, 0.5)).toEqual([expect.closeTo(1 - high, 12), 1]);
});

test('the limits solve the equation they come from', () => {
  const z = 1.959963984540054;
  for (const limit of wilsonInterval(7, 30, 0.95)) {
    expect(Math.abs(7 / 30 - limit)).toBeCloseTo(z * Math.sqrt((limit * (1 - limit)) / 30), 13);
  }
  for (const limit of wilsonInterval(7, 30, 0.95, 0.5)) {
    expect(Math.abs(7 / 30 - limit) - 0.5 / 30).toBeCloseTo(z * Math.sqrt((limit * (1 - limit)) / 30), 13);
  }
});

test('more than all is not a share, and 95 is not a level', () => {
  expect(() => wilsonInterval(3, 2, 0.9)).toThrow(RangeError);
  expect(() => wilsonInterval(0, 0, 0.9)).toThrow(RangeError);
  expect(() => wilsonInterval(1, Number.POSITIVE_INFINITY, 0.9)).toThrow(RangeError);
  expect(() => wilsonInterval(1, 2, 95)).toThrow(RangeError);
});
