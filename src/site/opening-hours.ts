import { type Hours, weekdays } from './hours-by-day.ts';
import type { Language } from './language.ts';
import { onceEach } from './once-each.ts';
import { say } from './say.ts';

/** A Monday, so that the days of a language can be named. */
const monday = Date.UTC(2024, 0, 1);
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Opening hours as a language writes them.
 *
 * @example formatOpeningHours([{ days: 'mon-fri', from: '09:00', to: '18:00' }], english) // 'Monday to Friday 09:00 to 18:00'
 */
export function formatOpeningHours(hours: Hours, language: Language): string {
  return hours
    .map(({ days: range, from, to }) => `${formatDays(range, language)} ${say(language, 'hours.range', { from, to })}`)
    .join(', ');
}

function formatDays(range: string, language: Language): string {
  const [from = '', to] = range.split('-').map((day) => nameOf(day, language));
  return to === undefined ? from : say(language, 'days.range', { from, to });
}

const nameOf = (day: string, language: Language) => dayNames(language)[weekdays.indexOf(day as 'mon')] ?? '';

/** The names of the days in a language, Monday first. */
export const dayNames = onceEach(({ tag }: Language): readonly string[] => {
  const format = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  return weekdays.map((_day, at) => format.format(monday + at * dayMs));
});

/** A time zone as a language calls it: "Central European Time"; its IANA name where the language has no other. */
export const timeZoneName = onceEach(({ tag }: Language, timeZone = ''): string => {
  const format = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'longGeneric' });
  return format.formatToParts(monday).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
});
