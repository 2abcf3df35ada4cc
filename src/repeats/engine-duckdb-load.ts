import { ProblemsError } from '../problem/problem.ts';
import type { Database } from './engine-duckdb-connection.ts';
import { rowsSql } from './engine-duckdb-source.ts';
import { mixedEndings, unreadableFile } from './log/file-problems.ts';
import { fieldsOf, type LogTable } from './log/log-fields.ts';
import type { LogFile } from './log/log-file.ts';
import { readMixedLineEnding } from './log/read-row-places.ts';
import { noRoom } from './no-room.ts';

/** Names of the tables that hold a kind of file: its rows as they are understood, and what is not CSV. */
export function tablesOf({ holds }: LogTable): Readonly<Record<'rows' | 'broken', string>> {
  return { rows: holds === 'links' ? 'logged_links' : 'logged', broken: `broken_${holds}` };
}

export interface LoadedFields {
  /** Fields that nobody asks for. */
  readonly unread: readonly string[];
  /** A field of a row of a file, as SQL. */
  readonly sqlOf: (file: LogFile, field: string) => string;
  /** What becomes of a query that gives the fields of every row as text. */
  readonly select: (raw: string) => string;
}

/**
 * Makes the table `logged` or `logged_links`: the rows of every file, in the order of the files. What is no row of CSV
 * stays out of it and stands in `broken_contacts` or `broken_links` (file 0-based, record 1-based with the header as 1,
 * kind of error).
 */
export async function loadRows(
  database: Database,
  files: readonly LogFile[],
  table: LogTable,
  fields: LoadedFields,
): Promise<void> {
  const { rows, broken } = tablesOf(table);
  await database.run(`CREATE TABLE ${broken} (file INTEGER, record BIGINT, kind VARCHAR)`);
  for (const [index, file] of files.entries()) {
    const into = index === 0 ? `CREATE TABLE ${rows} AS` : `INSERT INTO ${rows}`;
    await readFile(database, file, `${into} ${fields.select(rawSql(file, table, fields))}`);
    if (file.format === 'parquet') continue;
    await database.run(`INSERT INTO ${broken}
      SELECT ${index}, line, MIN(CAST(error_type AS VARCHAR)) FROM reject_errors GROUP BY line`);
    await forgetRejects(database);
  }
}

/** The fields of every row of a file as text. */
export function rawSql(file: LogFile, table: LogTable, { unread, sqlOf }: Omit<LoadedFields, 'select'>): string {
  const fields = fieldsOf(table).map(
    (field) => `${unread.includes(field) ? 'NULL' : sqlOf(file, field)} AS "${field}"`,
  );
  return `SELECT ${fields.join(', ')} FROM ${rowsSql(file)}`;
}

/** Reading a file once more fills these tables again. */
export async function forgetRejects(database: Database): Promise<void> {
  await database.run('DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans');
}

/** DuckDB's own messages show rows, so none of them is passed on. */
async function readFile(database: Database, file: LogFile, sql: string): Promise<void> {
  try {
    await database.run(sql);
  } catch (error) {
    noRoom(error, database.spillFolder);
    const line = file.format === 'csv' ? await readMixedLineEnding(file) : undefined;
    throw new ProblemsError([line === undefined ? unreadableFile(file.path) : mixedEndings(file.path, line)]);
  }
}
