import type { AnalysisOptions } from '../options/analysis-options.ts';
import { chain } from './chain.ts';

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
      FROM (
        SELECT spaced.contact AS contact, spaced.customer AS customer, profile.topic AS topic, spaced.links AS links,
          spaced.opened AS opened, spaced.since_last AS since_last, spaced.until_next AS until_next
        FROM spaced JOIN profile ON profile.profile = spaced.profile
        WHERE spaced.since_last < ${transferGapSeconds} OR spaced.until_next < ${transferGapSeconds}
      ) several
    ) numbered`;
}
