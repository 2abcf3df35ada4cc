import { expect, test } from 'vitest';
import { shrinkRatio } from './shrink-ratio.ts';
import type { Spread } from './spread-of-articles.ts';

const spread: Spread = {
  ordinary: { weight: 0.8, shape: 100, mean: 1 },
  worse: { weight: 0.12, shape: 6, mean: 1.6 },
  better: { weight: 0.08, shape: 15, mean: 0.7 },
};

// Recomputed with SciPy 1.17: gammaln, digamma, and brentq on the mixture of gamma.cdf.
test.each([
  [18, 6.4, 2.142529895161242, 2.228793818425909, 1.011474739813429, 3.179583828832928],
  [100, 100, 0.9986481067318995, 0.9992629401144546, 0.9731366602133065, 1.0258466645484634],
  [0, 30, 0.20447983084186358, 0.22474306973353378, 0.08921299551516178, 0.3879039110855398],
  [400, 300, 1.1324776542796156, 1.147333305558143, 0.9844923398285108, 1.5191136630510342],
  [3, 2.5, 1.0122672352037525, 1.0293840015564344, 0.8364179804305382, 1.386195118634204],
])('%d repeats where %d are expected', (repeats, expected, ratio, mean, low, high) => {
  const shrunken = shrinkRatio({ repeats, expected }, spread);
  expect(shrunken.ratio).toBeCloseTo(ratio, 8);
  expect(shrunken.mean).toBeCloseTo(mean, 8);
  expect(shrunken.low).toBeCloseTo(low, 5);
  expect(shrunken.high).toBeCloseTo(high, 5);
});

test('few contacts are drawn to 1, many keep their ratio of 2', () => {
  const few = shrinkRatio({ repeats: 4, expected: 2 }, spread);
  const many = shrinkRatio({ repeats: 400, expected: 200 }, spread);
  expect(few.ratio).toBeLessThan(1.3);
  expect(many.ratio).toBeGreaterThan(1.85);
  expect(many.high - many.low).toBeGreaterThan(0.5); // The ordinary spread never becomes certainty.
});
