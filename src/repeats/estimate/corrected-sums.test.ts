import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { riskRatio, sumStrata } from '../../stats/mantel-haenszel.ts';
import { type PatternRow, patternColumns } from '../pattern-rows.ts';
import { type CorrectedSums, correctedSums } from './corrected-sums.ts';
import { jointRatios } from './joint-ratios.ts';

const pattern = (codes: string, repeats: number, trials: number, stratum = 1): PatternRow => ({
  ...{ stratum, codes: codes.split(' ').filter(Boolean), trials, repeats },
});

function ratiosOf(rows: readonly PatternRow[]): Record<string, number> {
  const patterns = patternColumns(rows);
  const sums = correctedSums(patterns, jointRatios(patterns));
  return Object.fromEntries([...sums].map(([code, { ratioAbove, ratioBelow }]) => [code, ratioAbove / ratioBelow]));
}

test('an article alone has the plain Mantel-Haenszel ratio', () => {
  const counts = fc.record({ exposed: fc.integer({ min: 1, max: 99 }), others: fc.integer({ min: 1, max: 99 }) });
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 5 }), (drawn) => {
      const strata = drawn.map(({ exposed, others }) => {
        return {
          exposed,
          exposedCases: Math.ceil(exposed / 3),
          unexposed: others,
          unexposedCases: Math.ceil(others / 4),
        };
      });
      const patterns = strata.flatMap(({ exposed, exposedCases, unexposed, unexposedCases }, stratum) => [
        pattern('A', exposedCases, exposed, stratum),
        pattern('', unexposedCases, unexposed, stratum),
      ]);
      expect(ratiosOf(patterns).A).toBeCloseTo(riskRatio(sumStrata(strata))?.ratio ?? 0, 10);
    }),
  );
});

test('an article alone is tested as Cochran, Mantel and Haenszel do: a hypergeometric count in each stratum', () => {
  const { excess, variance, information, thirdMoment } = correctedSums(
    patternColumns([pattern('A', 18, 64), pattern('', 200, 2000)]),
    new Map([['A', 2.8]]),
  ).get('A') as CorrectedSums;
  // SciPy 1.17, hypergeom.stats(2064, 218, 64, moments='mvs').
  expect(excess).toBeCloseTo(18 - 6.75968992248062, 10);
  expect(variance).toBeCloseTo(5.861105598501479, 10);
  expect(thirdMoment).toBeCloseTo(4.340511844591347, 10);
  expect(information).toBeCloseTo((64 * 2000 * 218) / 2064 ** 2, 10);
});

describe('a bad article doubles repeats, from 10 % to 20 %', () => {
  // An innocent one stands beside it in 600 of its 1000 contacts.
  const beside = [
    pattern('', 2000, 20_000),
    pattern('bad', 80, 400),
    pattern('bad innocent', 120, 600),
    pattern('innocent', 40, 400),
  ];

  test('the innocent one beside it is found to be harmless, where a plain ratio is 1.54', () => {
    const { bad, innocent } = ratiosOf(beside);
    expectAbout(bad, 2);
    expectAbout(innocent, 1);
    const sums = correctedSums(patternColumns(beside), jointRatios(patternColumns(beside)));
    expect(zOf(sums.get('innocent'))).toBeLessThan(1);
    expect(zOf(sums.get('bad'))).toBeGreaterThan(4);
    const plain = correctedSums(patternColumns(beside), new Map()).get('innocent');
    expect((plain?.ratioAbove ?? 0) / (plain?.ratioBelow ?? 0)).toBeCloseTo(160 / 1000 / (2080 / 20_400), 2);
  });

  test('one that holds 60 % of the contacts does not make its harmless neighbour look good', () => {
    // Masking: compared with all others, the neighbour has 0.10 / 0.176 = 0.57.
    const { bad, neighbour } = ratiosOf([
      pattern('bad', 1200, 6000),
      pattern('neighbour', 200, 2000),
      pattern('', 200, 2000),
    ]);
    expectAbout(bad, 2);
    expectAbout(neighbour, 1);
  });
});

function zOf(sums: CorrectedSums | undefined): number {
  return (sums?.excess ?? Number.NaN) / Math.sqrt(sums?.variance ?? 0);
}

/** Within 6 %: the prior pulls what stands beside an article a little towards 1. */
function expectAbout(ratio: number | undefined, truth: number): void {
  expect(Math.abs((ratio ?? 0) / truth - 1)).toBeLessThan(0.06);
}

test('strata that hold an article everywhere or nowhere do not move its ratio', () => {
  const base = [pattern('A', 30, 100), pattern('', 20, 100)];
  const useless = [pattern('A', 9, 10, 2), pattern('', 9, 10, 3)];
  expect(ratiosOf([...base, ...useless]).A).toBeCloseTo(1.5, 10);
});

test('ratios stay finite where nobody or everybody came back', () => {
  const sums = jointRatios(patternColumns([pattern('none', 0, 50), pattern('all', 50, 50), pattern('', 5, 50)]));
  for (const ratio of sums.values()) expect(ratio).toBeGreaterThan(0);
  expect(jointRatios(patternColumns([pattern('A', 0, 10), pattern('', 0, 10)])).get('A')).toBeLessThanOrEqual(1);
});
