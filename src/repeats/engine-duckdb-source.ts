import path from 'node:path';
import type { LogFile } from './log/log-file.ts';
import { sqlText } from './sql/sql-text.ts';

/** Longest row that is read, in bytes: a contact's text may be long, a missing quote must not swallow the file. */
const maxLineBytes = 16_000_000;

/** How much of a file a thread reads at once: no less than the longest row. */
const bufferBytes = 1 << 26;

/** The rows of a file, as what stands after FROM. Nothing is left for DuckDB to guess: a guess can be wrong later on. */
export function rowsSql(file: LogFile): string {
  if (file.format === 'parquet') return `read_parquet(${fileSql(file.source)})`;
  if (file.format === 'csv') {
    const columns = file.columns.map((_, index) => `c${index}: 'VARCHAR'`);
    return readCsv(
      file,
      `header = true, delim = ${sqlText(file.delimiter)}, quote = '"', escape = '"',
      strict_mode = true, columns = {${columns.join(', ')}}`,
    );
  }
  // A line of JSON is one column: JSON holds no bare control character, so that none can be a delimiter.
  const lines = readCsv(
    file,
    `header = false, delim = '\u0001', quote = '', escape = '', strict_mode = false,
      columns = {line: 'VARCHAR'}`,
  );
  const paths = plainColumns(file).map(jsonPath);
  return `(SELECT line, CASE WHEN json_valid(line) THEN json_extract_string(line, [${paths.join(', ')}]) END AS v
    FROM ${lines} WHERE TRIM(line) <> '')`;
}

/** A field of a row of `rowsSql`, as text. */
export function fieldSql(file: LogFile, field: string): string {
  const { format, columns, columnOf } = file;
  const index = columnOf.get(field);
  if (index === undefined) return 'NULL';
  const column = columns[index] as string;
  if (format === 'csv') return `c${index}`;
  if (format === 'parquet') return `CAST("${column.replaceAll('"', '""')}" AS VARCHAR)`;
  if (!isList(column)) return `v[${plainColumns(file).indexOf(column) + 1}]`;
  return `CASE WHEN json_valid(line) THEN array_to_string(json_extract_string(line, ${jsonPath(column)}), ' ') END`;
}

/** The keys that are read, but for those inside of lists: they are read together, so that each line is parsed once. */
function plainColumns({ columns, columnOf }: LogFile): string[] {
  return [...columnOf.values()].map((index) => columns[index] as string).filter((column) => !isList(column));
}

function isList(column: string): boolean {
  return column.includes('[*]');
}

function readCsv({ source, gzip }: LogFile, format: string): string {
  return `read_csv(${fileSql(source)}, auto_detect = false, ${format}, buffer_size = ${bufferBytes}, encoding = 'utf-8',
    compression = '${gzip ? 'gzip' : 'none'}', max_line_size = ${maxLineBytes}, store_rejects = true)`;
}

/** DuckDB takes a name for a pattern: brackets make each special character stand for itself. */
export function fileSql(file: string): string {
  return sqlText(path.resolve(file).replace(/[*?[]/g, '[$&]'));
}

/** @example jsonPath('links[*].url') // `'$."links"[*]."url"'` */
function jsonPath(column: string): string {
  const steps = column.split('.').map((step) => {
    const [key = '', list] = step.split('[*]');
    return `."${key.replaceAll(/["\\]/g, '\\$&')}"${list === undefined ? '' : '[*]'}`;
  });
  return sqlText(`$${steps.join('')}`);
}
