import { type Database, sqlText } from './engine-duckdb-connection.ts';
import { momentSql } from './engine-duckdb-moment.ts';
import type { LogField } from './log/log-fields.ts';
import type { AnalysisOptions } from './options/analysis-options.ts';

/**
 * Makes the table `parsed` of `raw`: the moment in whole seconds since 1970, months since the year 0, everything else
 * as trimmed text, '' where there is none. `opened` is NULL where the date cannot be read.
 */
export async function parseRaw(database: Database, options: AnalysisOptions): Promise<void> {
  await database.run(`SET TimeZone = ${sqlText(options.timeZone ?? 'UTC')}`);
  const text = (field: LogField) => `TRIM(COALESCE(${field}, ''))`;
  await database.run(`CREATE TABLE parsed AS
    SELECT seq, contact_id, ${customerSql('customer_id')} AS customer, parent_id, agent, cell,
      LOWER(topic) AS topic, LOWER(channel) AS channel, LOWER(direction) AS direction,
      CAST(epoch_us(moment) // 1000000 AS BIGINT) AS opened,
      CAST(year(moment) * 12 + month(moment) - 1 AS INTEGER) AS month
    FROM (
      SELECT rowid AS seq, ${text('contact_id')} AS contact_id, ${text('customer_id')} AS customer_id,
        ${text('parent_id')} AS parent_id, ${text('agent_id')} AS agent, ${text('articles')} AS cell,
        ${text('topic')} AS topic, ${text('channel')} AS channel, ${text('direction')} AS direction,
        ${momentSql(text('opened_at'), options)} AS moment
      FROM raw)`);
}

/**
 * One spelling a customer: e-mail addresses in lower case, whole numbers without the `.0` of spreadsheets; '' where
 * a spreadsheet has spoiled a long number (1.2E+07 stands for many customers).
 */
function customerSql(value: string): string {
  return `CASE WHEN ${value} LIKE '%@%' THEN LOWER(${value})
    WHEN regexp_full_match(${value}, '\\d+\\.0+') THEN regexp_replace(${value}, '\\.0+$', '')
    WHEN regexp_full_match(${value}, '\\d([.,]\\d+)?E\\+\\d+') THEN ''
    ELSE ${value} END`;
}
