import { expect, test } from 'vitest';
import { adjustedFunnelLimits } from './adjusted-funnel-limits.ts';

const tau2 = 0.0034397801541862704;

// As FunnelPlotR computes them for its six institutions; the numbers were computed apart.
test.each([
  [50, 'root', 0.8199414875158131, 1.180058512484187],
  [50, 'log', 0.7407651983849683, 1.3499554274150847],
  [100, 'root', 0.8489456360568065, 1.1510543639431936],
  [100, 'log', 0.7967464720067633, 1.2551043966110105],
  [200, 'root', 0.8657778060810541, 1.1342221939189459],
  [200, 'log', 0.835221339106069, 1.197287417333341],
] as const)('%d expected, scale %s', (expected, scale, low, high) => {
  expect(adjustedFunnelLimits(expected, tau2, 0.95, scale)).toEqual([
    expect.closeTo(low, 12),
    expect.closeTo(high, 12),
  ]);
});

test('however many are expected, the limits stay as far apart as units do', () => {
  const [low, high] = adjustedFunnelLimits(1e12, 0.01, 0.95, 'log');
  expect(Math.log(high / low)).toBeCloseTo(2 * 1.959963984540054 * 0.1, 6);
});

test('the lower limit is never below 0', () => {
  expect(adjustedFunnelLimits(0.1, 0, 0.95, 'root')[0]).toBe(0);
  expect(() => adjustedFunnelLimits(10, -1, 0.95, 'root')).toThrow(RangeError);
});
