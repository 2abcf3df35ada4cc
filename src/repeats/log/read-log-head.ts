import { type Problem, ProblemsError } from '../../problem/problem.ts';
import { jsonKeys } from './json-keys.ts';
import type { LogTable } from './log-fields.ts';
import type { LogFile } from './log-file.ts';
import { logProblem } from './log-problem.ts';
import type { LogReading } from './log-reading.ts';
import { matchColumns } from './match-columns.ts';
import { readTableFile } from './read-table-file.ts';
import { splitCsvHeader } from './split-csv-header.ts';

/**
 * Reads each file once, to know that it is whole, its encoding and its columns.
 *
 * @throws UsageError where a file is not there or is a folder; ProblemsError with every file's problems
 */
export async function readLogHeads(paths: readonly string[], table: LogTable, reading: LogReading): Promise<LogFile[]> {
  const problems: Problem[] = [];
  const files: LogFile[] = [];
  for (const path of paths) {
    const file = await readLogHead(path, table, reading, problems);
    if (file) files.push(file);
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return files;
}

async function readLogHead(
  path: string,
  table: LogTable,
  reading: LogReading,
  problems: Problem[],
): Promise<LogFile | undefined> {
  const read = await readTableFile(path, reading);
  if ('problem' in read) {
    problems.push(read.problem);
    return undefined;
  }
  const { file, head } = read;
  const { delimiter, columns: csvColumns } = splitCsvHeader(head);
  const columns = {
    csv: () => csvColumns,
    'json-lines': () => jsonKeys(head),
    parquet: () => reading.parquetColumns(file.source),
  };
  const found = await columns[file.format]();
  if (found === undefined) {
    const what = 'This Parquet file cannot be read: it is damaged, or not whole.';
    problems.push(logProblem('notALog', { file: path, what, remedy: 'Export it again.' }));
    return undefined;
  }
  const columnOf = matchColumns(path, found, table, reading, problems);
  const means = reading.preset?.means;
  return { ...file, table, delimiter, columns: found, columnOf, ...(means && { means }) };
}
