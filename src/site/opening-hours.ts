import type { Language } from './language.ts';
import { say } from './say.ts';
import type { Settings } from './settings.ts';

type Hours = NonNullable<Settings['contact']['phone']>['hours'];

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
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

function nameOf(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language.tag, { weekday: 'long', timeZone: 'UTC' });
  return format.format(monday + days.indexOf(day) * dayMs);
}
