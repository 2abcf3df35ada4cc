import { describe, expect, test } from 'vitest';
import { findIn } from '../testing/find-with.ts';
import { reviewOverdue } from './review-overdue.ts';
import { reviewSoon } from './review-soon.ts';
import { reviewedLater } from './reviewed-later.ts';

/** With a period of 30 days, the review of 2026-10-01 is due on 2026-10-31. */
const on = (rule: typeof reviewOverdue, today: string, fields = {}) =>
  findIn(rule, 'Text.', { reviewed: '2026-10-01', reviewEveryDays: '30', ...fields }, { today });

describe('an article that was reviewed on the first of October, due every 30 days', () => {
  test.each([
    ['2026-10-23', [], []],
    ['2026-10-24', [], ['Its review is due in 7 days. It belongs to printing-team.']],
    ['2026-10-30', [], ['Its review is due tomorrow. It belongs to printing-team.']],
    ['2026-10-31', [], ['Its review is due today. It belongs to printing-team.']],
    ['2026-11-01', ['It was last reviewed on 2026-10-01 and was due 1 day ago. It belongs to printing-team.'], []],
  ])('on %s', async (today, overdue, soon) => {
    expect((await on(reviewOverdue, today)).map(({ what }) => what)).toEqual(overdue);
    expect((await on(reviewSoon, today)).map(({ what }) => what)).toEqual(soon);
  });
});

test('without a period of its own it has that of the site, a year', async () => {
  const at = (today: string) => findIn(reviewOverdue, 'Text.', { reviewed: '2025-10-01' }, { today });
  expect(await at('2026-10-01')).toEqual([]);
  expect(await at('2026-10-02')).toMatchObject([{ marked: '2025-10-01' }]);
});

test('a review cannot be in the future; tomorrow it may be already, in another time zone', async () => {
  expect(await on(reviewedLater, '2026-09-30')).toEqual([]);
  expect(await on(reviewedLater, '2026-09-29')).toMatchObject([{ marked: '2026-10-01' }]);
});
