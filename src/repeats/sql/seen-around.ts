import type { AnalysisOptions } from '../options/analysis-options.ts';

/**
 * Table `seen_around` of some customers: contacts whose customer made another on another topic after the transfer gap and within the window
 * (`other_topic`), or in the window before the last (`other_topic_before`): 0 or 1. What came in the last window before
 * it may be the same matter, filed elsewhere. Where the log has no topics nothing is about another.
 */
export function aroundSql(
  { windowSeconds, transferGapSeconds }: AnalysisOptions,
  hasTopics: boolean,
  isAsked: string,
): string {
  if (!hasTopics) return nothingAroundSql;
  const after = `${transferGapSeconds} FOLLOWING AND ${windowSeconds} FOLLOWING`;
  const before = `${2 * windowSeconds} PRECEDING AND ${windowSeconds + 1} PRECEDING`;
  const other = (name: string) => `CASE WHEN ${name}_least <> topic OR ${name}_most <> topic THEN 1 ELSE 0 END`;
  return `CREATE TABLE seen_around AS
    SELECT contact, other_topic, other_topic_before FROM (
      SELECT contact, ${other('after')} AS other_topic, ${other('before')} AS other_topic_before
      FROM (
        SELECT contact.contact, numbered.topic, ${topicsWithin(after, 'after')}, ${topicsWithin(before, 'before')}
        FROM (SELECT contact, customer, profile, opened FROM contact WHERE ${isAsked}) contact JOIN (
          SELECT profile, CAST(DENSE_RANK() OVER (ORDER BY topic) AS INTEGER) AS topic FROM profile
        ) numbered ON numbered.profile = contact.profile
      ) placed_in_time
    ) asked
    WHERE other_topic = 1 OR other_topic_before = 1`;
}

const nothingAroundSql = 'CREATE TABLE seen_around (contact UBIGINT, other_topic INTEGER, other_topic_before INTEGER)';

/** The least and the greatest of the topics of a customer's contacts around a contact: both its own, or none. */
function topicsWithin(range: string, name: string): string {
  const over = `OVER (PARTITION BY contact.customer ORDER BY CAST(contact.opened AS BIGINT) RANGE BETWEEN ${range})`;
  return `MIN(numbered.topic) ${over} AS ${name}_least, MAX(numbered.topic) ${over} AS ${name}_most`;
}
