import { expect, test } from 'vitest';
import { funnelLimits } from './funnel-limits.ts';

// As FunnelPlotR computes them: qchisq(0.025, 2 E) / 2 / E and so on; the numbers were computed apart.
test.each([
  [50, 0.95, 0.7422192747492373, 1.3183753332867363],
  [50, 0.998, 0.6191793920693662, 1.5188378398420097],
  [100, 0.95, 0.8136399125092314, 1.2162679379242638],
  [100, 0.998, 0.719213974950004, 1.3492431906126443],
  [200, 0.95, 0.8662044134072866, 1.1486099083272494],
  [200, 0.998, 0.7956490058724454, 1.2383748510054509],
])('%d expected, level %d', (expected, level, low, high) => {
  expect(funnelLimits(expected, level)).toEqual([expect.closeTo(low, 12), expect.closeTo(high, 12)]);
});

test('the funnel narrows, and has no end at 0', () => {
  const [low, high] = funnelLimits(1e7, 0.998);
  expect(high - low).toBeLessThan(0.002);
  expect(() => funnelLimits(0, 0.95)).toThrow(RangeError);
});
