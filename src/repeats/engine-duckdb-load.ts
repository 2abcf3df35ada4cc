import { type Problem, ProblemsError } from '../problem/problem.ts';
import { type Database, sqlText } from './engine-duckdb-connection.ts';
import { type LogField, logFields } from './log/log-fields.ts';
import { logProblem } from './log/log-problem.ts';
import type { LogFile } from './log/read-log-head.ts';
import { readMixedLineEnding } from './log/read-row-places.ts';
import type { AnalysisOptions, DateOrder } from './options/analysis-options.ts';

/** Longest row that is read, in bytes: a contact's text may be long, a missing quote must not swallow the file. */
const maxLineBytes = 16_000_000;

/**
 * Makes the table `raw`: the fields of every row of every file as text, in the order of the files. Rows that are not
 * CSV stay out of it and stand in `broken_row` (file 0-based, record 1-based with the header as 1, kind of error).
 */
export async function loadRaw(database: Database, files: readonly LogFile[]): Promise<void> {
  const columns = logFields.map((field) => `${field} VARCHAR`).join(', ');
  await database.run(`CREATE TABLE raw (file INTEGER, ${columns})`);
  await database.run('CREATE TABLE broken_row (file INTEGER, record BIGINT, kind VARCHAR)');
  for (const [index, file] of files.entries()) {
    await insertRows(database, file, index);
    await database.run(`INSERT INTO broken_row
      SELECT ${index}, line, MIN(CAST(error_type AS VARCHAR)) FROM reject_errors GROUP BY line`);
    await database.run('DROP TABLE reject_errors; DROP TABLE reject_scans');
  }
}

/** DuckDB's own messages show rows, so none of them is passed on. */
async function insertRows(database: Database, file: LogFile, index: number): Promise<void> {
  const sql = `INSERT INTO raw SELECT ${index}, ${selectFields(file)} FROM ${readCsv(file)}`;
  try {
    await database.run(sql);
  } catch (error) {
    if (/out of memory|no space left/i.test(String(error)))
      throw new Error('There is not enough memory or disk space.');
    const line = await readMixedLineEnding(file);
    throw new ProblemsError([line === undefined ? unreadableFile(file) : mixedEndings(file, line)]);
  }
}

function mixedEndings({ path }: LogFile, line: number): Problem {
  return logProblem('lineEndings', {
    file: path,
    line,
    what: 'This line ends in another way than those before it (CRLF and LF are mixed), so rows cannot be told apart.',
    remedy: 'Save the file with one kind of line ending.',
  });
}

function unreadableFile({ path }: LogFile): Problem {
  return logProblem('notCsv', {
    file: path,
    what: 'This file cannot be read as CSV.',
    remedy: 'Export it again as "CSV UTF-8", text between double quotes.',
  });
}

function selectFields({ columnOf }: LogFile): string {
  return logFields.map((field) => (columnOf.has(field) ? `c${columnOf.get(field)}` : 'NULL')).join(', ');
}

/** Nothing is left for DuckDB to guess: a guess from the first rows can be wrong about the rest. */
function readCsv({ path, delimiter, encoding, columnCount }: LogFile): string {
  const columns = Array.from({ length: columnCount }, (_, index) => `c${index}: 'VARCHAR'`).join(', ');
  return `read_csv(${sqlText(path)}, auto_detect = false, header = true, delim = ${sqlText(delimiter)},
    quote = '"', escape = '"', strict_mode = true, encoding = '${encoding === 'utf-16le' ? 'utf-16' : encoding}',
    columns = {${columns}}, max_line_size = ${maxLineBytes}, store_rejects = true)`;
}

/**
 * Makes the table `parsed` of `raw`: the moment in whole seconds since 1970, month and quarter as numbers, everything
 * else as trimmed text, '' where there is none. `opened` is NULL where the date cannot be read.
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

/** Years outside of these are mistakes (1970, 2099), and one of them would move the ends of the log. */
const plausible = `BETWEEN TIMESTAMPTZ '1990-01-01 00:00:00Z' AND TIMESTAMPTZ '2090-01-01 00:00:00Z'`;
const isoShapes = [
  { time: String.raw`(\d\d:\d\d:\d\d)(?:[.,]\d{1,9})?`, as: String.raw`\1 \2` },
  { time: String.raw`(\d\d:\d\d)`, as: String.raw`\1 \2:00` },
];
const offset = String.raw` ?(Z|[+-]\d\d(?::?\d\d)?)`;

/** ISO 8601 with an offset; with a zone chosen also without; with an order chosen also with slashes or dots. */
function momentSql(value: string, { timeZone, dateOrder }: AnalysisOptions): string {
  const cases = isoShapes.map(({ time, as }) => isoCase(value, time + offset, String.raw`${as}\3`));
  if (timeZone !== undefined) {
    cases.push(...isoShapes.map(({ time, as }) => isoCase(value, time, as)));
    if (dateOrder !== undefined) cases.push(localCase(value, dateOrder));
  }
  const moment = `CASE ${cases.join(' ')} END`;
  return `CASE WHEN ${moment} ${plausible} THEN ${moment} END`;
}

function isoCase(value: string, time: string, parts: string): string {
  const iso = String.raw`^(\d{4}-\d\d-\d\d)[T ]${time}$`;
  return `WHEN regexp_matches(${value}, '${iso}')
    THEN TRY_CAST(regexp_replace(${value}, '${iso}', '${parts}') AS TIMESTAMPTZ)`;
}

/** The session's zone, set before, is the one chosen. */
function localCase(value: string, order: DateOrder): string {
  const day = { dmy: '%d/%m/%Y', mdy: '%m/%d/%Y', ymd: '%Y/%m/%d' }[order];
  const formats = ['%H:%M:%S', '%H:%M', '%I:%M:%S %p', '%I:%M %p'].map((time) => `'${day} ${time}'`);
  const slashed = `replace(replace(regexp_replace(${value}, '[T,]? +|T', ' '), '.', '/'), '-', '/')`;
  return `ELSE CAST(try_strptime(${slashed}, [${formats.join(', ')}]) AS TIMESTAMPTZ)`;
}

/**
 * One spelling a customer: e-mail addresses in lower case, whole numbers without the `.0` of spreadsheets; '' where
 * a spreadsheet has spoiled a long number (1.2E+07 stands for many customers).
 */
function customerSql(value: string): string {
  return `CASE WHEN ${value} LIKE '%@%' THEN LOWER(${value})
    WHEN regexp_full_match(${value}, '\\d+\\.0+') THEN regexp_replace(${value}, '\\.0+$', '')
    WHEN regexp_full_match(${value}, '\\d([.,]\\d+)?[eE]\\+?\\d+') THEN ''
    ELSE ${value} END`;
}
