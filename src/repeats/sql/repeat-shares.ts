import type { AnalysisOptions } from '../options/analysis-options.ts';
import { followUpSteps } from './follow-up-steps.ts';
import type { LogEnds } from './spaced-contacts.ts';

/** Windows that are asked for beside the one chosen. */
export const otherDays = [1, 3, 7, 14, 30] as const;
export type OtherDays = (typeof otherDays)[number];

const daySeconds = 86_400;

/** Whether the log went on for so many days after a trial, and whether the customer came back within them, as SQL. */
export function withinDays(
  days: number,
  { windowSeconds }: AnalysisOptions,
  { toUtcSeconds }: LogEnds,
): { readonly asked: string; readonly happened: string } {
  const seconds = days * daySeconds;
  return {
    asked: `detail.opened <= ${toUtcSeconds - seconds}`,
    happened: `detail.delay_steps <= ${(seconds * followUpSteps) / windowSeconds}`,
  };
}

/**
 * All trials by the longest of these windows that the log went on for (`followed`, 0 for none) and by the shortest that
 * the customer came back in (`back`, 99 for none): rows (followed, back, trials).
 */
export function sharesByDaysSql(options: AnalysisOptions, ends: LogEnds): string {
  const asked = otherDays.toReversed().map((days) => `WHEN ${withinDays(days, options, ends).asked} THEN ${days}`);
  const back = otherDays.map((days) => `WHEN ${withinDays(days, options, ends).happened} THEN ${days}`);
  return `SELECT followed, back, COUNT(*) AS trials
    FROM (SELECT CASE ${asked.join(' ')} ELSE 0 END AS followed, CASE ${back.join(' ')} ELSE 99 END AS back FROM detail) asked
    GROUP BY followed, back`;
}

/** One customer in so many, as a condition. Customers are numbers drawn by a digest. */
export function isDrawn(oneIn: number): string {
  return `customer % ${oneIn} = 0`;
}

/**
 * Of the trials of these customers that were followed for the whole window, how many had any contact in it: one row.
 * `seen_around` holds the contacts of these customers.
 */
export function anyContactSql(isAsked: string): string {
  return `SELECT COUNT(*) AS trials,
      COUNT(CASE WHEN asked.delay_steps <= ${followUpSteps} OR seen_around.other_topic = 1 THEN 1 END) AS back
    FROM (SELECT contact, delay_steps FROM detail WHERE ${isAsked} AND followed_steps = ${followUpSteps}) asked
    LEFT JOIN seen_around ON seen_around.contact = asked.contact`;
}
