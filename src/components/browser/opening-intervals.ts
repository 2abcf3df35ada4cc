import { type Hours, hoursByDay } from '../../site/hours-by-day.ts';
import { instantOf } from './instant-of.ts';
import { offsetAtMs } from './offset-at.ts';

export interface Interval {
  readonly fromUtcMs: number;
  readonly toUtcMs: number;
}

const dayMs = 24 * 60 * 60 * 1000;
/** The day before, for a night that is not over, and a week and a day on: every weekday once, whatever the hour. */
const [firstDay, lastDay] = [-1, 8];

/**
 * When a place is open in the days around a moment, in time, what touches or overlaps joined into one.
 *
 * @param timeZone of the hours, from the IANA list
 */
export function openingIntervals(hours: Hours, timeZone: string, nowUtcMs: number): Interval[] {
  const week = hoursByDay(hours);
  const localNow = nowUtcMs + offsetAtMs(nowUtcMs, timeZone);
  const today = Math.floor(localNow / dayMs) * dayMs;
  const all: Interval[] = [];
  for (let day = firstDay; day <= lastDay; day++) {
    const midnight = today + day * dayMs;
    for (const { from, to } of week[(new Date(midnight).getUTCDay() + 6) % 7] ?? []) {
      const end = to > from ? midnight : midnight + dayMs;
      all.push({ fromUtcMs: instantOf(midnight, from, timeZone), toUtcMs: instantOf(end, to, timeZone) });
    }
  }
  return joined(all.sort((a, b) => a.fromUtcMs - b.fromUtcMs));
}

function joined(intervals: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const interval of intervals) {
    const last = result.at(-1);
    if (!last || interval.fromUtcMs > last.toUtcMs) result.push(interval);
    else result[result.length - 1] = { ...last, toUtcMs: Math.max(last.toUtcMs, interval.toUtcMs) };
  }
  return result;
}
