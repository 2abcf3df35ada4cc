import { expect, test } from 'vitest';
import { explainDate } from './explain-date.ts';

const paris = { timeZone: 'Europe/Paris' };

test.each([
  ['', {}, 'opened_at is empty.'],
  ['2026-10-25 14:30', {}, 'opened_at is "2026-10-25 14:30": it does not say in which time zone.'],
  ['2026-10-25', paris, 'opened_at is "2026-10-25": a day without a time.'],
  ['2026-02-30T10:00:00Z', {}, 'opened_at is "2026-02-30T10:00:00Z": there is no such moment.'],
  ['3/11/2026 9:05 PM', paris, 'opened_at is "3/11/2026 9:05 PM": which part is the day is never guessed.'],
  ['3/11/2026 9:05', { dateOrder: 'dmy' }, 'opened_at is "3/11/2026 9:05": in which time zone is never guessed.'],
  [
    '31/31/2026 9:05',
    { ...paris, dateOrder: 'dmy' },
    'opened_at is "31/31/2026 9:05": it is no date in the order dmy.',
  ],
  ['20260301', {}, 'opened_at is a number, but no seconds or milliseconds since 1970 of a day between 1990 and 2090.'],
] as const)('%j with %j: %s', (value, options, what) => {
  expect(explainDate(value, options).what).toBe(what);
});

test.each(['jane.doe@example.com', '+33 6 12 34 56 78', '06-12-34-56-78', 'Jane', '2026-10-25 Jane'])(
  'what may be an id or text is described, not shown: %s',
  (value) => {
    const { what, remedy } = explainDate(value, {});
    for (const part of value.split(/[\s@.-]+/).filter((text) => text.length > 3 && text !== '2026')) {
      expect(what + remedy.replace(/2026\S+/, '')).not.toContain(part);
    }
    expect(what).toMatch(/^opened_at holds no date \(\d+ characters: /);
  },
);
