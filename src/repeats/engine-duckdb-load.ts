import { ProblemsError } from '../problem/problem.ts';
import type { Database } from './engine-duckdb-connection.ts';
import { rowsSql } from './engine-duckdb-source.ts';
import { mixedEndings, unreadableFile } from './log/file-problems.ts';
import { fieldsOf, type LogTable } from './log/log-fields.ts';
import type { LogFile } from './log/log-file.ts';
import { readMixedLineEnding } from './log/read-row-places.ts';

/** Names of the tables that hold a kind of file: as it was written, what is not CSV, and what was understood. */
export function tablesOf({ holds }: LogTable): Readonly<Record<'raw' | 'broken' | 'parsed', string>> {
  return { raw: `raw_${holds}`, broken: `broken_${holds}`, parsed: holds === 'links' ? 'parsed_links' : 'parsed' };
}

export interface LoadedFields {
  /** Fields that nobody asks for. */
  readonly unread: readonly string[];
  /** A field of a row of a file, as SQL. */
  readonly sqlOf: (file: LogFile, field: string) => string;
}

/**
 * Makes the table `raw_contacts` or `raw_links`: the fields of every row of every file as text, in the order of the
 * files. Rows that are not CSV stay out of it and stand in `broken_contacts` or `broken_links` (file 0-based, record
 * 1-based with the header as 1, kind of error).
 */
export async function loadRaw(
  database: Database,
  files: readonly LogFile[],
  table: LogTable,
  { unread, sqlOf }: LoadedFields,
): Promise<void> {
  const { raw, broken } = tablesOf(table);
  const columns = fieldsOf(table).map((field) => `"${field}" VARCHAR`);
  await database.run(`CREATE TABLE ${raw} (file INTEGER, ${columns.join(', ')})`);
  await database.run(`CREATE TABLE ${broken} (file INTEGER, record BIGINT, kind VARCHAR)`);
  for (const [index, file] of files.entries()) {
    const fields = fieldsOf(table).map((field) => (unread.includes(field) ? 'NULL' : sqlOf(file, field)));
    await insertRows(database, file, `INSERT INTO ${raw} SELECT ${index}, ${fields.join(', ')} FROM ${rowsSql(file)}`);
    if (file.format === 'parquet') continue;
    await database.run(`INSERT INTO ${broken}
      SELECT ${index}, line, MIN(CAST(error_type AS VARCHAR)) FROM reject_errors GROUP BY line`);
    await database.run('DROP TABLE reject_errors; DROP TABLE reject_scans');
  }
}

/** DuckDB's own messages show rows, so none of them is passed on. */
async function insertRows(database: Database, file: LogFile, sql: string): Promise<void> {
  try {
    await database.run(sql);
  } catch (error) {
    if (/out of memory|no space left/i.test(String(error)))
      throw new Error('There is not enough memory or disk space.');
    const line = file.format === 'csv' ? await readMixedLineEnding(file) : undefined;
    throw new ProblemsError([line === undefined ? unreadableFile(file.path) : mixedEndings(file.path, line)]);
  }
}
