import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekdays } from '../../site/hours-by-day.ts';
import { openingIntervals } from './opening-intervals.ts';
import { openingState } from './opening-state.ts';
import { openingWords } from './opening-words.ts';

const office = [
  { days: 'mon-fri', from: '09:00', to: '18:00' },
  { days: 'sat', from: '10:00', to: '16:00' },
];
const words = {
  openNow: 'open until {time}',
  openAlways: 'open',
  opensToday: 'opens at {time}',
  opensLater: 'opens {day} at {time}',
};

/** What a reader whose clocks show `reader` is told of a place in `company`. */
function told(hours: typeof office, now: string, company = 'Europe/Paris', reader = company): string | undefined {
  const nowUtcMs = Date.parse(now);
  const state = openingState(openingIntervals(hours, company, nowUtcMs), nowUtcMs);
  return state && openingWords(state, nowUtcMs, { words, language: 'en', timeZone: reader });
}

describe('opening hours', () => {
  // 2026-11-20 is a Friday; Paris is an hour ahead of UTC in winter, New York five behind.
  test.each([
    ['2026-11-20T12:00:00Z', 'open until 18:00'],
    ['2026-11-20T07:59:59Z', 'opens at 09:00'],
    ['2026-11-20T08:00:00Z', 'open until 18:00'],
    ['2026-11-20T17:00:00Z', 'opens Saturday at 10:00'],
    ['2026-11-21T20:00:00Z', 'opens Monday at 09:00'],
  ])('at %s in Paris: %s', (now, said) => expect(told(office, now)).toBe(said));

  test('are said in the time of the reader', () => {
    expect(told(office, '2026-11-20T12:00:00Z', 'Europe/Paris', 'America/New_York')).toBe('open until 12:00');
    expect(told(office, '2026-11-22T12:00:00Z', 'Europe/Paris', 'Asia/Tokyo')).toBe('opens Monday at 17:00');
  });

  test('follow the clocks of the company into summer', () => {
    // France put its clocks forward on 29 March 2026: https://www.iana.org/time-zones, rule EU.
    expect(told(office, '2026-03-27T16:30:00Z', 'Europe/Paris', 'UTC')).toBe('open until 17:00');
    expect(told(office, '2026-03-30T06:30:00Z', 'Europe/Paris', 'UTC')).toBe('opens at 07:00');
  });

  test('may pass midnight and the end of the week', () => {
    const nights = [{ days: 'sun', from: '22:00', to: '06:00' }];
    expect(told(nights, '2026-11-23T03:00:00Z', 'UTC')).toBe('open until 06:00');
    expect(told([{ days: 'sat-mon', from: '09:00', to: '12:00' }], '2026-11-22T10:00:00Z', 'UTC')).toBe(
      'open until 12:00',
    );
  });

  test('never close where day joins day', () => {
    expect(told([{ days: 'mon-sun', from: '00:00', to: '24:00' }], '2026-11-20T12:00:00Z')).toBe('open');
  });

  test('that make no sense say nothing', () => {
    expect(told([{ days: 'mon-fri', from: '09:00', to: '09:00' }], '2026-11-20T12:00:00Z')).toBeUndefined();
    expect(told([], '2026-11-20T12:00:00Z')).toBeUndefined();
  });

  test('are in time and apart, whatever was written, wherever and whenever', () => {
    const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30`);
    const days = fc.tuple(fc.constantFrom(...weekdays), fc.constantFrom(...weekdays)).map((ends) => ends.join('-'));
    const zone = fc.constantFrom('UTC', 'Europe/Paris', 'America/St_Johns', 'Pacific/Apia', 'Australia/Lord_Howe');
    const moment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) });
    fc.assert(
      fc.property(
        fc.array(fc.record({ days, from: time, to: time }), { maxLength: 4 }),
        zone,
        moment,
        (hours, at, now) => {
          const found = openingIntervals(hours, at, now);
          for (const [index, { fromUtcMs, toUtcMs }] of found.entries()) {
            expect(toUtcMs).toBeGreaterThan(fromUtcMs);
            expect(fromUtcMs).toBeGreaterThan(found[index - 1]?.toUtcMs ?? Number.NEGATIVE_INFINITY);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
