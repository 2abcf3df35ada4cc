import { expect, test } from 'vitest';
import { falseCoverageInterval } from './false-coverage-interval.ts';

const comparison = { ratio: 2, repeats: 40, dispersion: 0.9 };

// 2 exp(± z √(0.9 / 40)) with z = 1.6448536269514722 (90 %) and 2.5758293035489004 (99 %), of SciPy's norm.ppf.
test('where all are picked it is the plain interval', () => {
  const [low, high] = falseCoverageInterval(comparison, 20, 20) ?? [];
  expect(low).toBeCloseTo(2 / Math.exp(1.6448536269514722 * 0.15), 10);
  expect(high).toBeCloseTo(2 * Math.exp(1.6448536269514722 * 0.15), 10);
});

test('picking one of ten makes it an interval of 99 %', () => {
  const [low] = falseCoverageInterval(comparison, 2, 20) ?? [];
  expect(low).toBeCloseTo(2 / Math.exp(2.5758293035489004 * 0.15), 10);
});

test('there is none without a repeat', () => {
  expect(falseCoverageInterval({ ...comparison, ratio: 0, repeats: 0 }, 1, 20)).toBeUndefined();
});
