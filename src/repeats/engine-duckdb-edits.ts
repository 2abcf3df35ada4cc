import type { Row } from './count/sql-engine.ts';
import type { FollowedCounts, FollowPlan } from './edits/followed-counts.ts';
import type { Database } from './engine-duckdb-connection.ts';
import type { ArticleSums, LogCounts } from './log-counts.ts';
import type { AnalysisOptions } from './options/analysis-options.ts';
import { courseSql, followTablesSql, stratumTotalsSql, versionDaysSql, versionSumsSql } from './sql/edit-sums.ts';
import { sqlText } from './sql/sql-text.ts';

/**
 * Counts a few articles more closely: version by version, and in steps of time. The view `detail` is there.
 *
 * @param whole how many parts a trial has that was followed for the whole window
 */
export async function countFollowed(
  database: Database,
  { spans, courses }: FollowPlan,
  { fromUtcSeconds, toUtcSeconds }: Pick<LogCounts, 'fromUtcSeconds' | 'toUtcSeconds'>,
  { windowSeconds }: Pick<AnalysisOptions, 'windowSeconds'>,
  whole: number,
): Promise<FollowedCounts> {
  const completeUntil = toUtcSeconds - windowSeconds;
  for (const sql of followTablesSql) await database.run(sql);
  await insert(
    database,
    'span',
    spans.map((span) => [sqlText(span.code), span.version, span.fromUtcSeconds, span.toUtcSeconds]),
  );
  await insert(
    database,
    'course',
    courses.map(({ code, stepSeconds }) => [sqlText(code), stepSeconds]),
  );
  if (spans.length > 0) await database.run(stratumTotalsSql);
  return {
    versions: spans.length === 0 ? [] : (await database.rows(versionSumsSql(completeUntil, whole))).map(versionCounts),
    days: spans.length === 0 ? [] : (await database.rows(versionDaysSql(completeUntil, whole))).map(versionDay),
    courses: courses.length === 0 ? [] : (await database.rows(courseSql(fromUtcSeconds, whole))).map(courseStep),
  };
}

async function insert(database: Database, table: string, rows: readonly (readonly (string | number)[])[]) {
  if (rows.length === 0) return;
  await database.run(`INSERT INTO ${table} VALUES ${rows.map((row) => `(${row.join(', ')})`).join(', ')}`);
}

function versionCounts(row: Row) {
  return {
    code: String(row.article),
    version: Number(row.version),
    contacts: Number(row.contacts),
    customers: Number(row.customers),
    completeCustomers: Number(row.complete_customers),
    sums: articleSums(row),
    expected: Number(row.level),
  };
}

function versionDay({ article, version, day, repeats, expected }: Row) {
  return {
    code: String(article),
    ...{ version: Number(version), day: Number(day), repeats: Number(repeats), expected: Number(expected) },
  };
}

function courseStep({ article, step, customers, repeats, expected }: Row) {
  return {
    code: String(article),
    ...{ step: Number(step), customers: Number(customers), repeats: Number(repeats), expected: Number(expected) },
  };
}

function articleSums(row: Row): ArticleSums {
  return {
    exposed: Number(row.exposed),
    unexposed: Number(row.unexposed),
    cases: Number(row.cases),
    expected: Number(row.expected),
    variance: Number(row.variance),
    ratioAbove: Number(row.ratio_above),
    ratioBelow: Number(row.ratio_below),
    ratioVariance: Number(row.ratio_variance),
    information: Number(row.information),
  };
}
