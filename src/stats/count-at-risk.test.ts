import { expect, test } from 'vitest';
import { countAtRisk } from './count-at-risk.ts';
import { freireichRemissions } from './freireich-remissions.ts';

test('6-mercaptopurine: at risk as in Gehan (1965)', () => {
  expect(countAtRisk(freireichRemissions.mercaptopurine.times, [6, 7, 10, 13, 16, 22, 23])).toEqual([
    21, 17, 15, 12, 11, 7, 6,
  ]);
});

test('who ends at the moment is still counted; later nobody is left', () => {
  expect(countAtRisk([5, 5, 8], [5, 8, 9])).toEqual([3, 1, 0]);
  expect(countAtRisk([], [1])).toEqual([0]);
});
