import type { AnalysisOptions } from '../options/analysis-options.ts';
import { chain } from './chain.ts';
import type { Dialect } from './dialect.ts';
import { followUpSteps } from './follow-up-steps.ts';
import { followUpSql, type LogEnds } from './spaced-contacts.ts';

/**
 * Table `mended`: the contacts that `spaced` could not count, as it counts the others, rows soon after another being parts
 * of that one. `joined_links` numbers the sets of articles of contacts of several rows.
 */
export function mendedSql({ before }: Dialect, options: AnalysisOptions, ends: LogEnds): string {
  const { windowSeconds, transferGapSeconds, attempts } = options;
  const gaps = Array.from({ length: attempts }, (_, nth) => {
    return `${nth === 0 ? 'opened' : before('opened', nth, chain)} - ${before('opened', nth + 1, chain)} AS gap_${nth + 1}`;
  });
  const place = gaps.map(
    (_, nth) => `WHEN COALESCE(gap_${nth + 1}, ${windowSeconds + 1}) > ${windowSeconds} THEN ${nth + 1}`,
  );
  return `SELECT contact, customer, profile, agent, links, opened, attempt, ${followUpSql(options, ends)}
    FROM (
      SELECT head.contact AS contact, head.customer AS customer, head.profile AS profile, head.agent AS agent,
        COALESCE(NULLIF(joined_links.links, 0), head.links) AS links, head.opened AS opened,
        CASE WHEN head.until_next < ${transferGapSeconds} THEN joined.next_opened - head.opened
          ELSE head.until_next END AS until_next,
        CAST(CASE ${place.join(' ')} ELSE ${attempts + 1} END AS SMALLINT) AS attempt
      FROM (
        SELECT contact, customer, profile, agent, links, opened, until_next, attempt, ${gaps.join(', ')}
        FROM several WHERE since_last IS NULL OR since_last >= ${transferGapSeconds}
      ) head
      LEFT JOIN joined ON joined.contact = head.contact
      LEFT JOIN joined_links ON joined_links.list = joined.list
      WHERE head.attempt = 0
    ) again`;
}

/**
 * View `contact`: every contact, with the topic and month it is compared by (`profile`), after how many steps of the
 * window the customer came back on the topic, how many steps the log went on, and whether the customer came back within
 * these.
 */
export const contactsSql = `SELECT contact, customer, profile, agent, links, opened, attempt, delay_steps, followed_steps,
    CASE WHEN delay_steps <= followed_steps THEN 1 ELSE 0 END AS repeated
  FROM (
    SELECT contact, customer, profile, agent, links, opened, attempt, delay_steps, followed_steps FROM spaced
    WHERE attempt > 0
    UNION ALL
    SELECT contact, customer, profile, agent, links, opened, attempt, delay_steps, followed_steps FROM mended
  ) counted`;

/** How long repeats took, in trials that were followed for the whole window: rows (steps, repeats). */
export function delaysSql(options: AnalysisOptions, ends: LogEnds): string {
  return `SELECT delay_steps AS steps, COUNT(*) AS repeats FROM contact
    WHERE repeated = 1 AND followed_steps = ${followUpSteps} AND ${isLookedForwardFrom(options, ends)}
    GROUP BY delay_steps`;
}

/** What makes a contact a trial, but for its follow-up. */
export function isLookedForwardFrom({ windowSeconds, attempts }: AnalysisOptions, { fromUtcSeconds }: LogEnds): string {
  return `opened >= ${fromUtcSeconds + windowSeconds} AND attempt <= ${attempts}`;
}
