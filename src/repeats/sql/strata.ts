/** Ways to compare like with like, finest first. Each is coarser than the one before. */
export const strataLevels = [
  { name: 'topic, channel, month, attempt', columns: ['topic', 'channel', 'month', 'attempt'] },
  { name: 'topic, channel, quarter, attempt', columns: ['topic', 'channel', 'FLOOR(month / 3.0)', 'attempt'] },
  { name: 'topic, channel, attempt', columns: ['topic', 'channel', 'attempt'] },
  { name: 'topic, attempt', columns: ['topic', 'attempt'] },
] as const;

export type StrataLevel = (typeof strataLevels)[number];

/** A level is fine enough where this share of exposed trials lies in strata with this many unexposed ones. */
export const enoughComparators = { share: 0.8, unexposed: 20 };

/** Table `trial`: (contact, customer, agent, stratum, repeated, weight), the strata numbered from 1. */
export function trialsSql(level: StrataLevel): string {
  return `CREATE TABLE trial AS
    SELECT contact, customer, agent, repeated, CAST(follow_up.weight AS DOUBLE PRECISION) AS weight,
      DENSE_RANK() OVER (ORDER BY ${level.columns.join(', ')}) AS stratum
    FROM contact JOIN follow_up ON follow_up.steps = contact.followed_steps
    WHERE reason = ''`;
}

/** The share of exposed trials (a trial counts once for each of its articles) that have enough comparators. */
export function comparableShareSql(): string {
  return `WITH stratum_size AS (SELECT stratum, COUNT(*) AS trials FROM trial GROUP BY stratum),
    cell AS (
      SELECT linked.article, trial.stratum, COUNT(*) AS exposed
      FROM linked JOIN trial ON trial.contact = linked.contact GROUP BY linked.article, trial.stratum
    )
    SELECT COALESCE(SUM(CASE WHEN trials - exposed >= ${enoughComparators.unexposed} THEN exposed ELSE 0 END) * 1.0
      / SUM(exposed), 1.0) AS share
    FROM cell JOIN stratum_size ON stratum_size.stratum = cell.stratum`;
}
