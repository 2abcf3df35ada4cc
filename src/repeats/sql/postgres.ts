import { sqlText } from './sql-text.ts';
import type { TableDialect } from './table-dialect.ts';

/** PostgreSQL, and Citus on it. Its planner knows nothing of a temporary table before ANALYZE. */
export const postgres: TableDialect = {
  table: (name, query) => `CREATE TEMPORARY TABLE ${name} AS ${query}; ANALYZE ${name}`,
  emptyTable: (name, columns) => `CREATE TEMPORARY TABLE ${name} (${columns})`,
  view: (name, query) => `CREATE TEMPORARY VIEW ${name} AS ${query}`,
  before: (value, rows, window) => `LAG(${value}, ${rows}) OVER (${window})`,
  after: (value, rows, window) => `LEAD(${value}, ${rows}) OVER (${window})`,
  real: (value) => `CAST(${value} AS DOUBLE PRECISION)`,
  listed: (value, separator = ' ') => {
    return `STRING_AGG(DISTINCT CAST(${value} AS TEXT), '${separator}' ORDER BY CAST(${value} AS TEXT))`;
  },
  text: sqlText,
  nobody: "''",
  plainText: (value) => `TRIM(COALESCE(CAST(${value} AS TEXT), ''))`,
  seconds: (moment) => `CAST(FLOOR(EXTRACT(EPOCH FROM ${moment})) AS BIGINT)`,
  month: (moment, timeZone) => {
    const local = `(to_timestamp(EXTRACT(EPOCH FROM ${moment})) AT TIME ZONE ${sqlText(timeZone)})`;
    return `CAST(EXTRACT(YEAR FROM ${local}) * 12 + EXTRACT(MONTH FROM ${local}) - 1 AS INTEGER)`;
  },
  name: (typed) => typed.split('.').map(quoted).join('.'),
};

function quoted(part: string): string {
  return `"${part.replaceAll('"', '""')}"`;
}
