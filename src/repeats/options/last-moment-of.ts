/**
 * The last moment of a day, wherever on earth it is that day: UTC-12 comes last. In seconds since 1970.
 *
 * @example lastMomentOf('2026-11-22') // 1795435199: 2026-11-23T11:59:59Z
 */
export function lastMomentOf(day: string): number {
  return Date.parse(`${day}T23:59:59-12:00`) / 1000;
}
