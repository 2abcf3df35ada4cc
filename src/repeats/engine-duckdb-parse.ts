import { type Database, sqlText } from './engine-duckdb-connection.ts';
import { momentSql } from './engine-duckdb-moment.ts';
import { leftOut } from './left-out.ts';
import type { RowFault } from './log/explain-fault.ts';
import type { AnalysisOptions } from './options/analysis-options.ts';

/**
 * Makes the table `parsed` of `raw_contacts`: moments in whole seconds since 1970, months since the year 0,
 * everything else as trimmed text, '' where there is none. `fault` is a `RowFault`, or '' where the row can be read;
 * `aside` is a reason to leave it out that holds whatever else the log says, or ''.
 */
export async function parseContacts(database: Database, options: AnalysisOptions): Promise<void> {
  await setTimeZone(database, options);
  await database.run(`CREATE TABLE parsed AS
    SELECT seq, file, ${idSql('contact_id')} AS contact_id, ${customerSql('customer_id')} AS customer,
      ${idSql('parent_id')} AS parent_id, agent, cell,
      LOWER(topic) AS topic, LOWER(channel) AS channel, LOWER(direction) AS direction,
      CASE WHEN ${secondsSql('opened_at')} > ${options.latestUtcSeconds ?? 'NULL'} THEN '${leftOut.future}'
        WHEN spam THEN '${leftOut.spam}' WHEN merged THEN '${leftOut.merged}' ELSE '' END AS aside,
      ${secondsSql('opened_at')} AS opened,
      CASE WHEN closed_at >= opened_at THEN ${secondsSql('closed_at')} END AS closed,
      CASE WHEN closed_at < opened_at THEN 'early' WHEN written_close <> '' AND closed_at IS NULL THEN 'unreadable'
        ELSE '' END AS close_fault,
      (${isFloat('contact_id')} OR ${isFloat('customer_id')}) AS repaired,
      CAST(year(opened_at) * 12 + month(opened_at) - 1 AS INTEGER) AS month,
      ${faultSql([
        ['contact_id-empty', `contact_id = ''`],
        ['contact_id-spoiled', isSpoiled('contact_id')],
        ['customer_id-spoiled', isSpoiled('customer_id')],
        ['date', 'opened_at IS NULL'],
      ])} AS fault
    FROM (
      SELECT rowid AS seq, file, ${text('contact_id')} AS contact_id, ${text('customer_id')} AS customer_id,
        ${text('parent_id')} AS parent_id, ${text('agent_id')} AS agent, ${text('articles')} AS cell,
        ${topicSql(options)} AS topic, ${text('channel')} AS channel, ${text('direction')} AS direction,
        ${isYes('spam')} AS spam, ${isYes('merged')} AS merged,
        ${text('closed_at')} AS written_close,
        ${momentSql(text('opened_at'), options)} AS opened_at, ${momentSql(text('closed_at'), options)} AS closed_at
      FROM raw_contacts)`);
}

/** Makes the table `parsed_links` of `raw_links` in the same way; `at` may be absent. */
export async function parseLinks(database: Database, options: AnalysisOptions): Promise<void> {
  await setTimeZone(database, options);
  await database.run(`CREATE TABLE parsed_links AS
    SELECT seq, file, ${idSql('contact_id')} AS contact_id, article, ${secondsSql('moment')} AS linked,
      ${faultSql([
        ['contact_id-empty', `contact_id = ''`],
        ['contact_id-spoiled', isSpoiled('contact_id')],
        ['date', `written_at <> '' AND moment IS NULL`],
      ])} AS fault
    FROM (
      SELECT rowid AS seq, file, ${text('contact_id')} AS contact_id, ${text('article')} AS article,
        ${text('at')} AS written_at, ${momentSql(text('at'), options)} AS moment
      FROM raw_links)`);
}

/** What makes contacts the same matter; '' where a part of it is missing. */
function topicSql({ topicKey }: AnalysisOptions): string {
  if (topicKey !== 'topic+product') return text(topicKey);
  return `CASE WHEN ${text('topic')} = '' OR ${text('product')} = '' THEN ''
          ELSE ${text('topic')} || ' / ' || ${text('product')} END`;
}

function isYes(field: string): string {
  return `LOWER(${text(field)}) NOT IN ('', '0', 'false', 'no', 'non', 'f', 'n', 'null')`;
}

/** Dates without an offset are read in the session's zone. */
async function setTimeZone(database: Database, { timeZone }: AnalysisOptions): Promise<void> {
  await database.run(`SET TimeZone = ${sqlText(timeZone ?? 'UTC')}`);
}

function text(field: string): string {
  return `TRIM(COALESCE("${field}", ''))`;
}

function secondsSql(moment: string): string {
  return `CAST(epoch_us(${moment}) // 1000000 AS BIGINT)`;
}

/** One spelling an id: whole numbers without the `.0` of spreadsheets. */
function idSql(value: string): string {
  return `CASE WHEN ${isFloat(value)} THEN regexp_replace(${value}, '\\.0+$', '') ELSE ${value} END`;
}

function isFloat(value: string): string {
  return `regexp_full_match(${value}, '\\d+\\.0+')`;
}

/** ... and e-mail addresses in lower case. */
function customerSql(value: string): string {
  return `CASE WHEN ${value} LIKE '%@%' THEN LOWER(${value}) ELSE ${idSql(value)} END`;
}

/** A long number that a spreadsheet has rounded, as 1.2E+07: it stands for many. */
function isSpoiled(value: string): string {
  return `regexp_full_match(${value}, '\\d([.,]\\d+)?[eE]\\+\\d+')`;
}

function faultSql(cases: readonly (readonly [fault: RowFault, condition: string])[]): string {
  return `CASE ${cases.map(([fault, condition]) => `WHEN ${condition} THEN '${fault}'`).join(' ')} ELSE '' END`;
}
