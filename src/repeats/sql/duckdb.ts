import type { Dialect } from './dialect.ts';
import { sqlText } from './sql-text.ts';

/** Customers, topics and agents are numbers here, 0 where there is none. */
export const duckdb: Dialect = {
  table: (name, query) => `CREATE TABLE ${name} AS ${query}`,
  emptyTable: (name, columns) => `CREATE TABLE ${name} (${columns})`,
  view: (name, query) => `CREATE VIEW ${name} AS ${query}`,
  before: (value, rows, window) => `LAG(${value}, ${rows}) OVER (${window})`,
  after: (value, rows, window) => `LEAD(${value}, ${rows}) OVER (${window})`,
  real: (value) => `CAST(${value} AS DOUBLE PRECISION)`,
  listed: (value, separator = ' ') => {
    return `STRING_AGG(DISTINCT CAST(${value} AS VARCHAR), '${separator}' ORDER BY CAST(${value} AS VARCHAR))`;
  },
  text: sqlText,
  nobody: '0',
};
