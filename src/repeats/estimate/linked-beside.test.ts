import { expect, test } from 'vitest';
import { type PatternRow, patternColumns } from '../pattern-rows.ts';
import { linkedBeside } from './linked-beside.ts';
import { linkedTogether } from './linked-together.ts';

const pattern = (codes: string, trials: number) => ({ stratum: 1, codes: codes.split(' '), trials, repeats: 0 });
const besideIn = (rows: readonly PatternRow[]) => linkedBeside(linkedTogether(patternColumns(rows)));

test('the three articles most often linked beside one, in all its strata', () => {
  const beside = besideIn([
    pattern('10003', 100),
    ...[pattern('10003 20001', 30), pattern('10003 20002', 20), pattern('10003 20002 20003', 15)],
    ...[pattern('10003 20004', 40), pattern('10003 20005', 9)],
  ]);
  expect(beside.get('10003')).toEqual(['20004', '20002', '20001']);
  expect(beside.get('20003')).toEqual(['10003', '20002']);
});

test('one that stands beside it in fewer than a tenth of its contacts, or in fewer than ten, is not named', () => {
  expect(besideIn([pattern('10003', 200), pattern('10003 20001', 20)]).get('10003')).toEqual([]);
  expect(besideIn([pattern('10003 20001', 9)]).get('10003')).toEqual([]);
});
