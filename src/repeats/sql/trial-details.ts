import type { AnalysisOptions } from '../options/analysis-options.ts';
import { isLookedForwardFrom } from './episodes.ts';
import type { LogEnds } from './spaced-contacts.ts';
import { placeSql } from './trials.ts';

/**
 * View `detail`: all that is known of each trial, (contact, customer, links, opened, profile, stratum, share, attempt,
 * repeated, parts, delay_steps, followed_steps). `parts` says how much it counts, in whole numbers that add up to the same
 * in any order; `share` is that of repeats in its stratum.
 */
export function trialDetailsSql(options: AnalysisOptions, ends: LogEnds): string {
  return `CREATE VIEW detail AS
    SELECT contact.contact, contact.customer, contact.links, contact.opened, contact.profile, placed.stratum, placed.share,
      contact.attempt, contact.repeated, follow_up.parts, contact.delay_steps, contact.followed_steps
    FROM contact
    JOIN follow_up ON follow_up.steps = contact.followed_steps
    JOIN placed ON placed.place = ${placeSql(options)}
    WHERE ${isLookedForwardFrom(options, ends)} AND follow_up.parts > 0`;
}
