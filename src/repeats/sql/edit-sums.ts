import { exactSum } from './exact-sum.ts';
import { mantelHaenszelSums, real } from './mantel-haenszel-sums.ts';

/** Tables of what is asked: the spans of time of each article's versions, and the steps of each article's course. */
export const followTablesSql = [
  'CREATE TABLE span (article INTEGER, version INTEGER, since BIGINT, until BIGINT)',
  'CREATE TABLE course (article INTEGER, step BIGINT)',
] as const;

/** Table `stratum_total`: trials, repeats, first and last moment of each stratum. Needed where there are spans. */
export const stratumTotalsSql = `CREATE TABLE stratum_total AS
  SELECT stratum, SUM(parts) AS n, SUM(repeated) AS m, MIN(opened) AS first_opened, MAX(opened) AS last_opened
  FROM detail GROUP BY stratum`;

/** Repeats expected of a trial at the level of its whole stratum. */
function expectedSql(whole: number): string {
  return `detail.parts * detail.share / ${whole}`;
}

/** Trials with an article, each in the version of it that was live. */
function exposedSql(whole: number): string {
  return `exposed AS (
      SELECT span.article, span.version, detail.customer, detail.stratum, detail.opened, detail.repeated,
        detail.parts, ${expectedSql(whole)} AS expected
      FROM span
      JOIN named ON named.article = span.article
      JOIN detail ON detail.links = named.links AND detail.opened >= span.since AND detail.opened < span.until
    )`;
}

/**
 * The sums of each version of an article: rows (article, version, ...). It is compared with trials of its strata in its
 * own time, so a season, or an incident, that touches all articles alike touches none of the comparisons.
 *
 * A stratum that lies within the span is taken as it is; of one that a span cuts, the trials within are added up.
 *
 * @param completeUntil the last moment, in seconds since 1970, whose trials were followed to the end
 * @param whole how many parts a trial has that was followed for the whole window
 */
export function versionSumsSql(completeUntil: number, whole: number): string {
  return `WITH ${exposedSql(whole)},
    cell AS (
      SELECT article, version, stratum, SUM(parts) AS n1, SUM(repeated) AS a
      FROM exposed GROUP BY article, version, stratum
    ),
    own AS (
      SELECT cell.*, span.since, span.until, stratum_total.n, stratum_total.m,
        CASE WHEN first_opened >= span.since AND last_opened < span.until THEN 1 ELSE 0 END AS is_whole
      FROM cell
      JOIN span ON span.article = cell.article AND span.version = cell.version
      JOIN stratum_total ON stratum_total.stratum = cell.stratum
    ),
    found AS (
      SELECT article, version, stratum, n1, a, n, m FROM own WHERE is_whole = 1
      UNION ALL
      SELECT own.article, own.version, own.stratum, own.n1, own.a, SUM(detail.parts), SUM(detail.repeated)
      FROM own
      JOIN detail ON detail.stratum = own.stratum AND detail.opened >= own.since AND detail.opened < own.until
      WHERE own.is_whole = 0
      GROUP BY own.article, own.version, own.stratum, own.n1, own.a
    ),
    filled AS (
      SELECT article, version, stratum, ${real('n1')} / ${whole} AS n1, ${real('a')} AS a, ${real('n')} / ${whole} AS n,
        ${real('m')} AS m
      FROM found
    ),
    size AS (
      SELECT article, version, COUNT(*) AS contacts, COUNT(DISTINCT customer) AS customers,
        COUNT(DISTINCT CASE WHEN opened <= ${completeUntil} THEN customer END) AS complete_customers,
        ${exactSum('expected')} AS level
      FROM exposed GROUP BY article, version
    )
    SELECT filled.article, filled.version, ${mantelHaenszelSums},
      MIN(size.contacts) AS contacts, MIN(size.customers) AS customers,
      MIN(size.complete_customers) AS complete_customers, MIN(size.level) AS level
    FROM filled JOIN size ON size.article = filled.article AND size.version = filled.version
    GROUP BY filled.article, filled.version
    ORDER BY filled.article, filled.version`;
}

/** Rows (article, version, day, repeats, expected) of trials that were followed to the end, since the first edit. */
export function versionDaysSql(completeUntil: number, whole: number): string {
  return `WITH ${exposedSql(whole)}
    SELECT article, version, CAST(FLOOR(opened / 86400.0) AS INTEGER) AS day, SUM(repeated) AS repeats,
      ${exactSum('expected')} AS expected
    FROM exposed WHERE version > 0 AND opened <= ${completeUntil}
    GROUP BY article, version, CAST(FLOOR(opened / 86400.0) AS INTEGER)
    ORDER BY article, version, day`;
}

/**
 * Rows (article, step, customers, repeats, expected), `expected` at the level of the whole strata.
 *
 * @param fromUtcSeconds when step 0 begins
 */
export function courseSql(fromUtcSeconds: number, whole: number): string {
  const step = `CAST(FLOOR((detail.opened - ${fromUtcSeconds}) * 1.0 / course.step) AS INTEGER)`;
  return `SELECT course.article, ${step} AS step, COUNT(DISTINCT detail.customer) AS customers,
      SUM(detail.repeated) AS repeats, ${exactSum(expectedSql(whole))} AS expected
    FROM course
    JOIN named ON named.article = course.article
    JOIN detail ON detail.links = named.links
    GROUP BY course.article, ${step}
    ORDER BY course.article, ${step}`;
}
