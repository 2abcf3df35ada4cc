import type { AnalysisOptions } from '../options/analysis-options.ts';
import { chain } from './chain.ts';
import { isLookedForwardFrom } from './episodes.ts';
import type { LogEnds } from './spaced-contacts.ts';

/**
 * Table `returned`: (contact, customer, links, next, next_links, next_is_trial), the trials whose customer came back on
 * the topic, and the contact in which that was. Only contacts that came back, or that are such, are put in order.
 */
export function returnedContactsSql(options: AnalysisOptions, ends: LogEnds): string {
  const isTrial = `${isLookedForwardFrom(options, ends)} AND follow_up.parts > 0`;
  return `CREATE TABLE returned AS
    SELECT contact, customer, links, next, next_links, next_is_trial FROM (
      SELECT contact, customer, links, is_trial, repeated, LEAD(contact) OVER (${chain}) AS next,
        LEAD(links) OVER (${chain}) AS next_links, LEAD(is_trial) OVER (${chain}) AS next_is_trial
      FROM (
        SELECT contact.contact, contact.customer, contact.links, contact.opened, contact.repeated, profile.topic,
          CASE WHEN ${isTrial} THEN 1 ELSE 0 END AS is_trial
        FROM contact
        JOIN profile ON profile.profile = contact.profile
        JOIN follow_up ON follow_up.steps = contact.followed_steps
        WHERE contact.repeated = 1 OR contact.attempt > 1
      ) around
    ) in_time
    WHERE is_trial = 1 AND repeated = 1`;
}
