import { expect, test } from 'vitest';
import { reportCourse } from './report-course.ts';

const weekSeconds = 7 * 86_400;
const fromUtcSeconds = Date.UTC(2026, 0, 1) / 1000;
const comparison = { ...{ repeats: 12, expected: 8, ratio: 1.5 }, dispersion: 1, nullDispersion: 1 };

function courseOf(customers: readonly number[], weeks = customers.length) {
  const steps = customers.map((count, step) => ({ code: '48217', step, customers: count, repeats: 3, expected: 1 }));
  const log = { fromUtcSeconds, toUtcSeconds: fromUtcSeconds + weeks * weekSeconds, stepSeconds: weekSeconds };
  return reportCourse({ comparison }, steps, log).map(({ date, repeats, expected }) => [date, repeats, expected]);
}

test('adds up repeats, and expected repeats to those of the report', () => {
  expect(courseOf([12, 15, 10, 20])).toEqual([
    ['2026-01-07', 3, 2],
    ['2026-01-14', 6, 4],
    ['2026-01-21', 9, 6],
    ['2026-01-28', 12, 8],
  ]);
});

test('no point stands for fewer than 10 customers', () => {
  expect(courseOf([4, 15, 3, 12, 5]).map(([date]) => date)).toEqual(['2026-01-14', '2026-02-04']);
  expect(courseOf([4, 5, 3]).map(([date, repeats]) => [date, repeats])).toEqual([['2026-01-21', 9]]);
});

test('the last point is no later than the log', () => {
  expect(courseOf([12, 12], 1.5).at(-1)?.[0]).toBe('2026-01-11');
});
