import { countAtRisk } from './count-at-risk.ts';

/** How long each was followed, and what ended that: the event, or nothing but the end of follow-up. */
export interface FollowUp {
  /** One for each, from 0, in any order. */
  readonly times: readonly number[];
  /** In the same order: whether the time ended with the event (true or 1) or was censored (false or 0). */
  readonly events: readonly (boolean | number)[];
}

/** One time at which at least one event happened. */
export interface RiskTableRow {
  readonly time: number;
  /** Followed up to this time or longer; who is censored at it still counts. */
  readonly atRisk: number;
  readonly events: number;
}

/**
 * Who was at risk at each time with an event, in order of time. Of events and censorings at the same time, the events
 * come first.
 *
 * @example riskTable({ times: [6, 6, 7], events: [1, 0, 1] })
 * // [{ time: 6, atRisk: 3, events: 1 }, { time: 7, atRisk: 1, events: 1 }]
 */
export function riskTable({ times, events }: FollowUp): RiskTableRow[] {
  if (times.length !== events.length) throw new RangeError(`${times.length} times, but ${events.length} events.`);
  const wrongTime = times.find((time) => !(time >= 0));
  if (wrongTime !== undefined) throw new RangeError(`A time of follow-up is 0 or more, not ${wrongTime}.`);
  const wrongEvent = events.find((event) => Number(event) !== 0 && Number(event) !== 1);
  if (wrongEvent !== undefined)
    throw new RangeError(`An event is 1 or true, a censoring 0 or false, not ${wrongEvent}.`);
  const eventsAt = new Map<number, number>();
  events.forEach((event, index) => {
    const time = times[index] ?? 0;
    if (event) eventsAt.set(time, (eventsAt.get(time) ?? 0) + 1);
  });
  const moments = [...eventsAt.keys()].sort((a, b) => a - b);
  const atRisk = countAtRisk(times, moments);
  return moments.map((time, row) => ({ time, atRisk: atRisk[row] ?? 0, events: eventsAt.get(time) ?? 0 }));
}
