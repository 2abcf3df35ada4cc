import type { AnalysisOptions } from '../options/analysis-options.ts';
import { chain } from './chain.ts';
import type { Dialect } from './dialect.ts';

/**
 * Table `several`: all contacts of the customers and topics of which some rows are parts of one contact, with the seconds
 * since the row before and until the next one, NULL where there is none; `attempt` is 0 where they are counted again.
 */
export function severalSql({ before, after }: Dialect): string {
  return `SELECT contact, customer, topic, profile, agent, links, opened, attempt,
      opened - ${before('opened', 1, chain)} AS since_last, ${after('opened', 1, chain)} - opened AS until_next
    FROM (
      SELECT spaced.contact AS contact, spaced.customer AS customer, profile.topic AS topic, spaced.profile AS profile,
        spaced.agent AS agent, spaced.links AS links, spaced.opened AS opened, spaced.attempt AS attempt
      FROM spaced JOIN profile ON profile.profile = spaced.profile
      JOIN (
        SELECT spaced.customer AS customer, profile.topic AS topic
        FROM spaced JOIN profile ON profile.profile = spaced.profile
        WHERE spaced.attempt = 0 GROUP BY spaced.customer, profile.topic
      ) touched ON touched.customer = spaced.customer AND touched.topic = profile.topic
    ) own`;
}

/**
 * The rows of contacts of several, each closer than the transfer gap to the one before: (part, contact, links, opened,
 * until_next), where `contact` is the first of them.
 */
export function contactPartsSql({ transferGapSeconds }: AnalysisOptions): string {
  return `SELECT part, links, opened, until_next,
      FIRST_VALUE(part) OVER (PARTITION BY customer, topic, nth ORDER BY opened, part) AS contact
    FROM (
      SELECT contact AS part, customer, topic, links, opened, until_next,
        SUM(CASE WHEN since_last < ${transferGapSeconds} THEN 0 ELSE 1 END)
          OVER (${chain} ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS nth
      FROM several
      WHERE since_last < ${transferGapSeconds} OR until_next < ${transferGapSeconds}
    ) numbered`;
}
