import { offsetAtMs } from './offset-at.ts';

/**
 * The moment at which clocks of a time zone show a time of a day. Where they never show it (spring) it is an hour later,
 * where they show it twice (autumn) the first.
 *
 * @param midnight of the day, as if its zone were UTC, in milliseconds
 * @param time `HH:MM`, up to `24:00`
 */
export function instantOf(midnight: number, time: string, timeZone: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const shown = midnight + (hours * 60 + minutes) * 60_000;
  const before = shown - offsetAtMs(shown - 24 * 60 * 60 * 1000, timeZone);
  return before + offsetAtMs(before, timeZone) === shown ? before : shown - offsetAtMs(before, timeZone);
}
