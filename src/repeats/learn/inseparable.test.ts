import { expect, test } from 'vitest';
import { linkedTogether } from '../estimate/linked-together.ts';
import { type PatternRow, patternColumns } from '../pattern-rows.ts';
import { inseparable } from './inseparable.ts';

const pattern = (codes: readonly string[], trials: number) => ({ stratum: 1, codes, trials, repeats: 0 });
const inseparableIn = (rows: readonly PatternRow[]) => inseparable(linkedTogether(patternColumns(rows)));

test('two that are always given together cannot be told apart; one that is also given alone can', () => {
  const others = inseparableIn([
    pattern(['48217', '48230'], 40),
    pattern(['48217', '48230', '36931'], 20),
    pattern(['36931'], 5),
    pattern(['36931', '92370'], 15),
  ]);
  expect(Object.fromEntries(others)).toEqual({ 48217: ['48230'], 48230: ['48217'], 36931: [], 92370: [] });
});

test('once in a hundred apart is as good as never; once in ten is not', () => {
  expect(inseparableIn([pattern(['48217', '48230'], 99), pattern(['48217'], 1)]).get('48217')).toEqual(['48230']);
  expect(inseparableIn([pattern(['48217', '48230'], 90), pattern(['48217'], 10)]).get('48217')).toEqual([]);
});

test('nothing is said of a few contacts', () => {
  expect(inseparableIn([pattern(['48217', '48230'], 9)]).get('48217')).toEqual([]);
});
