import type { Settings } from './settings.ts';

export type Hours = NonNullable<Settings['contact']['phone']>['hours'];

/** From one time of the day to another; where `to` is not later, it is on the next day. */
export type HoursOfDay = Omit<Hours[number], 'days'>;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/**
 * The hours of each day of the week, Monday first. A range may pass the end of the week (`fri-mon`). Hours that end in
 * the minute in which they begin say nothing, and are left out.
 *
 * @example hoursByDay([{ days: 'sat', from: '10:00', to: '16:00' }])[5] // [{ from: '10:00', to: '16:00' }]
 */
export function hoursByDay(hours: Hours): HoursOfDay[][] {
  return weekdays.map((_day, at) =>
    hours
      .filter(({ days, from, to }) => from !== to && covers(days, at))
      .map(({ from, to }) => ({ from, to }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  );
}

function covers(range: string, at: number): boolean {
  const [first = -1, last = first] = range.split('-').map((day) => weekdays.indexOf(day as 'mon'));
  return first <= last ? at >= first && at <= last : at >= first || at <= last;
}
