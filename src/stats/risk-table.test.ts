import { expect, test } from 'vitest';
import { freireichRemissions } from './freireich-remissions.ts';
import { riskTable } from './risk-table.ts';

test('6-mercaptopurine: at risk and relapsed week by week, as in Gehan (1965)', () => {
  const rows = riskTable(freireichRemissions.mercaptopurine).map(({ time, atRisk, events }) => [time, atRisk, events]);
  expect(rows).toEqual([
    [6, 21, 3],
    [7, 17, 1],
    [10, 15, 1],
    [13, 12, 1],
    [16, 11, 1],
    [22, 7, 1],
    [23, 6, 1],
  ]);
});

test('who is censored at the time of an event was still at risk', () => {
  expect(riskTable({ times: [7, 6, 6], events: [true, false, true] })).toEqual([
    { time: 6, atRisk: 3, events: 1 },
    { time: 7, atRisk: 1, events: 1 },
  ]);
});

test('nobody and no event: no rows', () => {
  expect(riskTable({ times: [], events: [] })).toEqual([]);
  expect(riskTable({ times: [5], events: [0] })).toEqual([]);
});

test('what cannot be a follow-up is refused', () => {
  expect(() => riskTable({ times: [1, 2], events: [1] })).toThrow(new RangeError('2 times, but 1 events.'));
  expect(() => riskTable({ times: [-1], events: [1] })).toThrow(RangeError);
  expect(() => riskTable({ times: [1], events: [2] })).toThrow(RangeError);
});
