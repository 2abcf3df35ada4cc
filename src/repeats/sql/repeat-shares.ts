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

/** Table `asked_customer`: one customer in so many. Customers are numbers drawn by a digest. */
export function sampledCustomersSql(oneIn: number): string {
  return `CREATE TABLE asked_customer AS SELECT DISTINCT customer FROM detail WHERE customer % ${oneIn} = 0`;
}

/** Of the trials of `asked_customer` that were followed for the whole window, how many had any contact in it: one row. */
export const anyContactSql = `SELECT COUNT(*) AS trials,
    COUNT(CASE WHEN detail.delay_steps <= ${followUpSteps} OR seen_around.other_topic = 1 THEN 1 END) AS back
  FROM detail JOIN asked_customer ON asked_customer.customer = detail.customer
  LEFT JOIN seen_around ON seen_around.contact = detail.contact
  WHERE detail.followed_steps = ${followUpSteps}`;
