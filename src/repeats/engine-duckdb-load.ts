import path from 'node:path';
import { ProblemsError } from '../problem/problem.ts';
import { type Database, sqlText } from './engine-duckdb-connection.ts';
import { mixedEndings, unreadableFile } from './log/file-problems.ts';
import { logFields } from './log/log-fields.ts';
import type { LogFile } from './log/read-log-head.ts';
import { readMixedLineEnding } from './log/read-row-places.ts';

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
    throw new ProblemsError([line === undefined ? unreadableFile(file.path) : mixedEndings(file.path, line)]);
  }
}

function selectFields({ columnOf }: LogFile): string {
  return logFields.map((field) => (columnOf.has(field) ? `c${columnOf.get(field)}` : 'NULL')).join(', ');
}

/** Nothing is left for DuckDB to guess: a guess from the first rows can be wrong about the rest. */
function readCsv({ path: file, delimiter, encoding, columnCount }: LogFile): string {
  const columns = Array.from({ length: columnCount }, (_, index) => `c${index}: 'VARCHAR'`).join(', ');
  // DuckDB takes a name for a pattern: brackets make each special character stand for itself.
  const name = path.resolve(file).replace(/[*?[]/g, '[$&]');
  return `read_csv(${sqlText(name)}, auto_detect = false, header = true, delim = ${sqlText(delimiter)},
    quote = '"', escape = '"', strict_mode = true, compression = 'none', encoding = '${encoding === 'utf-16le' ? 'utf-16' : encoding}',
    columns = {${columns}}, max_line_size = ${maxLineBytes}, store_rejects = true)`;
}
