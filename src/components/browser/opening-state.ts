import type { Interval } from './opening-intervals.ts';

export type OpeningState =
  | { readonly open: true; readonly untilUtcMs: number }
  | { readonly open: false; readonly opensUtcMs: number };

/** Whether a place is open at a moment, and until when or from when on; nothing where it never opens. */
export function openingState(intervals: readonly Interval[], nowUtcMs: number): OpeningState | undefined {
  const next = intervals.find(({ toUtcMs }) => toUtcMs > nowUtcMs);
  if (!next) return undefined;
  const { fromUtcMs, toUtcMs } = next;
  return fromUtcMs <= nowUtcMs ? { open: true, untilUtcMs: toUtcMs } : { open: false, opensUtcMs: fromUtcMs };
}
