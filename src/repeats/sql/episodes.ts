import type { AnalysisOptions } from '../options/analysis-options.ts';
import { chain } from './chain.ts';
import type { Dialect } from './dialect.ts';
import { followUpSteps } from './follow-up-steps.ts';

/** The first and the last moment of the whole log, of contacts that are left out too, in seconds since 1970. */
export interface LogEnds {
  readonly fromUtcSeconds: number;
  readonly toUtcSeconds: number;
}

/**
 * Table `near`: contacts with another of the same customer and topic within the window, each with its place in its
 * episode (contacts with gaps of at most the window; past the attempts looked forward from it is one more than these)
 * and the seconds until the next one. Rows soon after another are parts of that one. `joined_links` numbers the sets of
 * articles of contacts of several rows.
 */
export function nearSql({ before }: Dialect, { windowSeconds, transferGapSeconds, attempts }: AnalysisOptions): string {
  const gaps = Array.from({ length: attempts }, (_, nth) => {
    return `${nth === 0 ? 'opened' : before('opened', nth, chain)} - ${before('opened', nth + 1, chain)} AS gap_${nth + 1}`;
  });
  const attempt = gaps.map(
    (_, nth) => `WHEN COALESCE(gap_${nth + 1}, ${windowSeconds + 1}) > ${windowSeconds} THEN ${nth + 1}`,
  );
  return `SELECT head.contact AS contact, head.customer AS customer, head.profile AS profile, head.agent AS agent,
      COALESCE(NULLIF(joined_links.links, 0), head.links) AS links, head.opened AS opened,
      CASE WHEN head.until_next < ${transferGapSeconds} THEN joined.next_opened - head.opened
        ELSE head.until_next END AS until_next,
      CASE ${attempt.join(' ')} ELSE ${attempts + 1} END AS attempt
    FROM (
      SELECT contact, customer, profile, agent, links, opened, until_next, ${gaps.join(', ')}
      FROM (
        SELECT spaced.contact AS contact, spaced.customer AS customer, profile.topic AS topic, spaced.profile AS profile,
          spaced.agent AS agent, spaced.links AS links, spaced.opened AS opened, spaced.until_next AS until_next
        FROM spaced JOIN profile ON profile.profile = spaced.profile
        WHERE (spaced.since_last <= ${windowSeconds} OR spaced.until_next <= ${windowSeconds})
          AND (spaced.since_last IS NULL OR spaced.since_last >= ${transferGapSeconds})
      ) first_row
    ) head
    LEFT JOIN joined ON joined.contact = head.contact
    LEFT JOIN joined_links ON joined_links.list = joined.list`;
}

/**
 * View `contact`: every contact, with the topic and month it is compared by (`profile`), after how many steps of the
 * window the customer came back on the topic, how many steps the log went on, and whether the customer came back within
 * these.
 */
export function contactsSql({ windowSeconds }: AnalysisOptions, { toUtcSeconds }: LogEnds): string {
  const left = `(${toUtcSeconds} - opened)`;
  return `SELECT contact, customer, profile, agent, links, opened, attempt, delay_steps, followed_steps,
      CASE WHEN delay_steps <= followed_steps THEN 1 ELSE 0 END AS repeated
    FROM (
      SELECT contact, customer, profile, agent, links, opened, attempt,
        CEIL(until_next * ${followUpSteps}e0 / ${windowSeconds}) AS delay_steps,
        CAST(CASE WHEN ${left} >= ${windowSeconds} THEN ${followUpSteps}
          ELSE FLOOR(${left} * ${followUpSteps}e0 / ${windowSeconds}) END AS INTEGER) AS followed_steps
      FROM (
        SELECT contact, customer, profile, agent, links, opened, attempt, until_next FROM near
        UNION ALL
        SELECT contact, customer, profile, agent, links, opened, 1 AS attempt, until_next FROM spaced
        WHERE COALESCE(since_last, ${windowSeconds + 1}) > ${windowSeconds}
          AND COALESCE(until_next, ${windowSeconds + 1}) > ${windowSeconds}
      ) placed
    ) followed`;
}

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
