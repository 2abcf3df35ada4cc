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
 * Table `spaced` of `logged`: the contacts that are used, each with its place in its episode (contacts with gaps of at
 * most the window; past the attempts looked forward from it is one more than these), after how many steps of the window
 * the customer came back on the topic, NULL where that never was, and how many steps the log went on. `links` is the
 * number of the set of articles linked, 0 where there are none; `cell_links` knows it for every cell.
 *
 * Rows that are parts of one contact, and contacts whose place or return such parts change, have attempt 0: these few
 * are counted again. The only pass over the whole log that sorts.
 */
export function spacedSql({ before, after }: Dialect, options: AnalysisOptions, ends: LogEnds): string {
  const gaps = Array.from({ length: options.attempts + 1 }, (_, nth) => {
    const later = nth === 0 ? 'opened' : before('opened', nth, chain);
    return `${later} - ${before('opened', nth + 1, chain)} AS gap_${nth + 1}`;
  });
  return `SELECT contact, customer, profile, agent, links, opened, ${attemptSql(options)} AS attempt,
      ${followUpSql(options, ends)}
    FROM (
      SELECT contact, customer, profile, agent, links, opened, ${gaps.join(', ')},
        ${after('opened', 1, chain)} - opened AS until_next
      FROM (
        SELECT logged.contact AS contact, logged.customer AS customer, logged.topic AS topic,
          profile.profile AS profile, logged.agent AS agent, cell_links.links AS links, logged.opened AS opened
        FROM logged
        JOIN profile ON profile.topic = logged.topic AND profile.channel = logged.channel AND profile.month = logged.month
        JOIN cell_links ON cell_links.cell = logged.cell
        WHERE logged.reason = ''
      ) used
    ) in_time`;
}

/**
 * The place in the episode, as far as the gaps before a contact tell; 0 where one of them is within a contact: the gap
 * after it counts from the first of its rows then.
 */
function attemptSql({ windowSeconds, transferGapSeconds, attempts }: AnalysisOptions): string {
  const cases = Array.from({ length: attempts }, (_, nth) => {
    const gap = `gap_${nth + 1}`;
    return `WHEN ${gap} < ${transferGapSeconds} THEN 0
      WHEN COALESCE(${gap}, ${windowSeconds + 1}) > ${windowSeconds} THEN ${nth + 1}`;
  });
  return `CAST(CASE WHEN until_next < ${transferGapSeconds} THEN 0 ${cases.join(' ')}
    WHEN gap_${attempts + 1} < ${transferGapSeconds} THEN 0 ELSE ${attempts + 1} END AS SMALLINT)`;
}

/** Of `until_next` and `opened`. */
export function followUpSql({ windowSeconds }: AnalysisOptions, { toUtcSeconds }: LogEnds): string {
  const left = `(${toUtcSeconds} - opened)`;
  return `CAST(CEIL(until_next * ${followUpSteps}e0 / ${windowSeconds}) AS INTEGER) AS delay_steps,
      CAST(CASE WHEN opened <= ${toUtcSeconds - windowSeconds} THEN ${followUpSteps}
        ELSE FLOOR(${left} * ${followUpSteps}e0 / ${windowSeconds}) END AS SMALLINT) AS followed_steps`;
}
