import { expect, test } from 'vitest';
import { byarInterval } from './byar-interval.ts';
import { garwoodInterval } from './garwood-interval.ts';

// Breslow & Day, Statistical Methods in Cancer Research II (1987), page 69; as the English health service uses it.
test.each([
  [0, 0, 3.6680118321737507],
  [1, 0.013072132901504331, 5.5637555824752605],
  [2, 0.2246252113499827, 7.220869000857794],
  [3, 0.6029725709702296, 8.765364396746339],
  [5, 1.6113477157471932, 11.668164123398595],
  [10, 4.787449913967563, 18.391458605756473],
  [20, 12.211428834875935, 30.88988036919706],
  [50, 37.10810040903417, 65.92015669395772],
  [100, 81.36210549052788, 121.6279375792065],
])('a count of %i has the known limits', (count, low, high) => {
  const interval = byarInterval(count, 0.95);
  expect(interval[0]).toBeCloseTo(low, 11);
  expect(interval[1]).toBeCloseTo(high, 11);
});

test('from 5 on within 1 % of the exact limits', () => {
  for (const count of [5, 8, 30, 400, 1e6]) {
    const exact = garwoodInterval(count, 0.95);
    const near = byarInterval(count, 0.95);
    expect(Math.abs(near[0] / exact[0] - 1)).toBeLessThan(0.01);
    expect(Math.abs(near[1] / exact[1] - 1)).toBeLessThan(0.01);
  }
});

test('the lower limit is never below 0', () => {
  expect(byarInterval(1, 0.9999)[0]).toBe(0);
  expect(() => byarInterval(-1, 0.95)).toThrow(RangeError);
});
