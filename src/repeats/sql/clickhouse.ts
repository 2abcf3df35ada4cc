import type { TableDialect } from './table-dialect.ts';

/**
 * ClickHouse, with the settings of `clickhouseSettings`. Its LAG and LEAD give 0 where there is no row, unless the
 * column can be NULL; a view would be made anew for each question, so that it is a table here.
 */
export const clickhouse: TableDialect = {
  table: temporaryTable,
  emptyTable: (name, columns) => `CREATE TEMPORARY TABLE ${name} (${columns})`,
  view: temporaryTable,
  before: (value, rows, window) => `lagInFrame(toNullable(${value}), ${rows}) OVER (${window} ${wholePartition})`,
  after: (value, rows, window) => `leadInFrame(toNullable(${value}), ${rows}) OVER (${window} ${wholePartition})`,
  real: (value) => `CAST(${value} AS DOUBLE PRECISION)`,
  listed: (value, separator = ' ') => {
    return `arrayStringConcat(arraySort(groupUniqArray(toString(${value}))), '${separator}')`;
  },
  text: (text) => `'${text.replaceAll(/['\\]/g, '\\$&')}'`,
  nobody: "''",
  plainText: (value) => `trimBoth(ifNull(toString(${value}), ''))`,
  seconds: (moment) => `toInt64(toUnixTimestamp(${moment}))`,
  month: (moment, timeZone) => {
    const local = `toTimeZone(toDateTime(${moment}), '${timeZone}')`;
    return `toInt32(toYear(${local}) * 12 + toMonth(${local}) - 1)`;
  },
  name: (typed) => typed.split('.').map(quoted).join('.'),
};

/** What makes ClickHouse follow the standard where the statements rely on it. */
export const clickhouseSettings: Readonly<Record<string, string>> = {
  join_use_nulls: '1',
  union_default_mode: 'DISTINCT',
  prefer_column_name_to_alias: '1',
  cast_keep_nullable: '1',
  output_format_json_quote_64bit_integers: '0',
};

const wholePartition = 'ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING';

function temporaryTable(name: string, query: string): string {
  return `CREATE TEMPORARY TABLE ${name} AS ${query}`;
}

function quoted(part: string): string {
  return `\`${part.replaceAll(/[`\\]/g, '\\$&')}\``;
}
