import { expect, test } from 'vitest';
import { pairCounts } from './pair-counts.ts';

// The seventeen reports of openEBGM's vignette "Processing raw data": product, event, and two strata.
const reports = [
  'B1F2',
  'A1M1',
  'B2M1',
  'A1M1',
  'A1F1',
  'A1F1',
  'A2F1',
  'A2F1',
  'A1M2',
  'A2M1',
  'A2M1',
  'B2M2',
  'B1M1',
  'B2M1',
  'B1M1',
  'B2F1',
  'C1M1',
].map((code) => ({ row: code.slice(0, 1), column: code.slice(1, 2), stratum: code.slice(2) }));
const unstratified = reports.map(({ row, column }) => ({ row, column }));

const byName = (counts: ReturnType<typeof pairCounts>) =>
  Object.fromEntries(counts.map(({ row, column, ...rest }) => [row + column, rest]));

test('counts and expected counts of the vignette', () => {
  expect(byName(pairCounts(unstratified))).toEqual({
    A1: { observed: 5, expected: expect.closeTo(4.7647059, 7) },
    A2: { observed: 4, expected: expect.closeTo(4.2352941, 7) },
    B1: { observed: 3, expected: expect.closeTo(3.7058824, 7) },
    B2: { observed: 4, expected: expect.closeTo(3.2941176, 7) },
    C1: { observed: 1, expected: expect.closeTo(0.5294118, 7) },
  });
});

test('expected counts of the vignette with strata', () => {
  expect(byName(pairCounts(reports))).toEqual({
    A1: { observed: 5, expected: expect.closeTo(4.3222222, 7) },
    A2: { observed: 4, expected: expect.closeTo(4.6777778, 7) },
    B1: { observed: 3, expected: expect.closeTo(4.1222222, 7) },
    B2: { observed: 4, expected: expect.closeTo(2.8777778, 7) },
    C1: { observed: 1, expected: expect.closeTo(0.5555556, 7) },
  });
});

test('ratios of the vignette, to its two digits', () => {
  const ratio = (counts: ReturnType<typeof pairCounts>) =>
    Object.values(byName(counts)).map(({ observed, expected }) => Math.round((100 * observed) / expected) / 100);
  expect(ratio(pairCounts(unstratified)).sort()).toEqual([0.81, 0.94, 1.05, 1.21, 1.89]);
  expect(ratio(pairCounts(reports)).sort()).toEqual([0.73, 0.86, 1.16, 1.39, 1.8]);
});

test('no reports, no pairs; names that look alike when joined are kept apart', () => {
  expect(pairCounts([])).toEqual([]);
  expect(
    pairCounts([
      { row: 'a', column: 'bc' },
      { row: 'ab', column: 'c' },
    ]),
  ).toHaveLength(2);
});
