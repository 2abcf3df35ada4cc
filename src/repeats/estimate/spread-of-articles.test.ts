import { expect, test } from 'vitest';
import { fitSpread } from './spread-of-articles.ts';

test('without any article the beliefs stand: 150, 6 and 1.6, 15 and 0.7, shares 9 : 1 : 1', () => {
  const { ordinary, worse, better } = fitSpread([]);
  expect(ordinary.shape).toBeCloseTo(150, 1);
  expect([worse.shape, worse.mean].map((number) => Number(number.toFixed(2)))).toEqual([6, 1.6]);
  expect([better.shape, better.mean].map((number) => Number(number.toFixed(2)))).toEqual([15, 0.7]);
  // The mode of Dirichlet(10, 2, 2).
  expect([ordinary, worse, better].map(({ weight }) => Number(weight.toFixed(3)))).toEqual([0.818, 0.091, 0.091]);
});

test('twenty articles: the same maximum as another optimiser finds', () => {
  const counts = [
    ...[
      [95, 100],
      [110, 100],
      [52, 48],
      [30, 33],
      [200, 205],
      [61, 55],
      [12, 13],
      [8, 6.5],
      [150, 141],
      [77, 80],
    ],
    ...[
      [40, 44],
      [19, 18],
      [90, 50],
      [60, 28],
      [33, 47],
      [25, 24],
      [310, 300],
      [14, 9],
      [66, 70],
      [101, 97],
    ],
  ];
  const spread = fitSpread(counts.map(([repeats = 0, expected = 0]) => ({ repeats, expected })));
  // SciPy 1.17, minimize(method='BFGS') on the same penalised likelihood.
  expect(Math.abs(spread.ordinary.shape / 428.306 - 1)).toBeLessThan(1e-3);
  expect(spread.ordinary.weight).toBeCloseTo(0.83211, 4);
  expect(Math.abs(spread.worse.shape / 8.1614 - 1)).toBeLessThan(1e-3);
  expect(spread.worse.mean).toBeCloseTo(1.69638, 3);
  expect(spread.worse.weight).toBeCloseTo(0.12059, 4);
  expect(spread.better.mean).toBeCloseTo(0.71402, 3);
});

test('articles that differ more than chance have it are known to differ', () => {
  // Standard deviation 0.2 around 1, with so many repeats that chance adds nearly nothing.
  const wide = [0.7, 0.8, 0.9, 0.9, 1, 1, 1, 1.1, 1.1, 1.2, 1.3].flatMap((ratio) => {
    return Array.from({ length: 10 }, () => ({ repeats: 5000 * ratio, expected: 5000 }));
  });
  const { ordinary } = fitSpread(wide);
  expect(ordinary.shape).toBeGreaterThan(20);
  expect(ordinary.shape).toBeLessThan(80);
});
