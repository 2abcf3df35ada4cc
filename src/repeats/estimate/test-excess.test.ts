import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Stratum, sumStrata } from '../../stats/mantel-haenszel.ts';
import type { ArticleSums } from '../log-counts.ts';
import { patternColumns } from '../pattern-rows.ts';
import { type Chance, chanceOfRest, clustered } from './chance.ts';
import { correctedSums } from './corrected-sums.ts';
import type { Spread } from './spread-of-articles.ts';
import { testExcess } from './test-excess.ts';

function spreadWith(shape: number): Spread {
  return {
    ordinary: { weight: 0.8, shape, mean: 1 },
    worse: { weight: 0.1, shape: 6, mean: 1.6 },
    better: { weight: 0.1, shape: 15, mean: 0.7 },
  };
}
const none = spreadWith(Number.POSITIVE_INFINITY);

function chanceOf(exposed: number, repeats: number, others: number, otherRepeats: number): Chance {
  const patterns = patternColumns([
    { stratum: 1, codes: ['A'], trials: exposed, repeats },
    { stratum: 1, codes: [], trials: others, repeats: otherRepeats },
  ]);
  return correctedSums(patterns, new Map()).get('A') as Chance;
}

// SciPy 1.17: hypergeom.sf(A, N, M, n1) + hypergeom.pmf(A, N, M, n1) / 2, the exact mid-p value.
test.each([
  [64, 12, 2000, 200, 0.018_687_5],
  [300, 90, 400, 80, 0.001_218_63],
  [150, 45, 100, 20, 0.039_230_1],
  [30, 12, 60, 9, 0.005_946_51],
])('without a spread of articles, %i with %i repeats beside %i with %i: as the exact test', (n1, a, n0, c, exact) => {
  expect(Math.abs(testExcess(chanceOf(n1, a, n0, c), none) / exact - 1)).toBeLessThan(0.08);
});

test('the wider articles ordinarily differ, and the more alike contacts of one customer are, the less it says', () => {
  const size = fc.integer({ min: 20, max: 900 });
  fc.assert(
    fc.property(size, size, fc.double({ min: 0.3, max: 0.6, noNaN: true }), (exposed, others, share) => {
      const chance = chanceOf(exposed, Math.ceil(share * exposed), others, Math.floor(others / 5));
      fc.pre(chance.excess > 2 * Math.sqrt(chance.variance));
      const p = testExcess(chance, none);
      expect(testExcess(chance, spreadWith(100))).toBeGreaterThan(p);
      expect(testExcess(clustered(chance, 1.5), none)).toBeGreaterThan(p);
    }),
  );
});

test('as many repeats as expected say nothing', () => {
  expect(testExcess(chanceOf(500, 50, 500, 50), none)).toBeCloseTo(0.5, 10);
});

test('what is left of an article is corrected as all of it is', () => {
  const stratum = { exposed: 100, exposedCases: 30, unexposed: 900, unexposedCases: 90 };
  const rest = { exposed: 80, exposedCases: 16, unexposed: 900, unexposedCases: 90 };
  const plain = chanceOf(100, 30, 900, 90);
  const left = chanceOfRest(sumsOf(rest), sumsOf(stratum), plain);
  expect(left?.excess).toBeCloseTo(16 - (80 * 106) / 980, 10);
  expect(left?.variance).toBeCloseTo(sumStrata([rest]).variance, 10);
  // What is linked beside it explains a fifth of its repeats.
  const whole = { ...plain, excess: 30 - 1.2 * 12 };
  expect(chanceOfRest(sumsOf(rest), sumsOf(stratum), whole)?.excess).toBeCloseTo(16 - (1.2 * (80 * 106)) / 980, 10);
  expect(chanceOfRest(sumsOf({ ...rest, exposed: 0, exposedCases: 0 }), sumsOf(stratum), plain)).toBeUndefined();
});

function sumsOf(stratum: Stratum): ArticleSums {
  const { exposed, unexposed, exposedCases, unexposedCases } = stratum;
  const information = (exposed * unexposed * (exposedCases + unexposedCases)) / (exposed + unexposed) ** 2;
  return { ...sumStrata([stratum]), exposed, unexposed, information };
}
