import type { AnalysisOptions } from '../options/analysis-options.ts';
import { contactPartsSql } from './contact-parts.ts';
import type { Dialect } from './dialect.ts';

/**
 * Table `joined`: (contact, list, next_opened) for each contact of several rows, named by the first of them. `list` holds
 * the numbers of the sets of articles that its rows link; `next_opened` is when the customer came back, or NULL.
 */
export function joinedSql({ listed }: Dialect, options: AnalysisOptions): string {
  return `SELECT contact, ${listed('links')} AS list,
      MAX(CASE WHEN until_next >= ${options.transferGapSeconds} THEN opened + until_next END) AS next_opened
    FROM (${contactPartsSql(options)}) part
    GROUP BY contact`;
}
