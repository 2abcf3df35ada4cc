import { open, stat } from 'node:fs/promises';
import { UsageError } from '../../command/usage-error.ts';
import { type Problem, ProblemsError } from '../../problem/problem.ts';
import { detectFileKind } from './detect-file-kind.ts';
import { logProblem } from './log-problem.ts';
import { type ColumnOfField, matchColumns } from './match-columns.ts';
import { type Delimiter, splitCsvHeader } from './split-csv-header.ts';

/** A contact log whose header was understood. */
export interface LogFile {
  readonly path: string;
  readonly encoding: 'utf-8' | 'utf-16le';
  readonly delimiter: Delimiter;
  /** How many columns the header has. */
  readonly columnCount: number;
  readonly columnOf: ColumnOfField;
}

const headBytes = 1 << 16;

/**
 * Opens each file far enough to know its encoding, delimiter and columns.
 *
 * @param mapping column names given by `--map`, by field
 * @throws UsageError where a file is not there or is a folder; ProblemsError with every file's problems
 */
export async function readLogHeads(paths: readonly string[], mapping: ReadonlyMap<string, string>): Promise<LogFile[]> {
  const problems: Problem[] = [];
  const files: LogFile[] = [];
  for (const path of paths) {
    const file = understand(path, await readStart(path), mapping, problems);
    if (file) files.push(file);
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return files;
}

async function readStart(path: string): Promise<Uint8Array> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw new UsageError(`There is no file ${path}.`);
    throw error;
  });
  if (info.isDirectory()) throw new UsageError(`${path} is a folder. Name the files in it: --log ${path}/FILE.csv`);
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function understand(
  path: string,
  start: Uint8Array,
  mapping: ReadonlyMap<string, string>,
  problems: Problem[],
): LogFile | undefined {
  const kind = detectFileKind(start);
  if (kind.kind === 'empty') {
    const remedy = 'Export the contacts again, or name another file.';
    problems.push(logProblem('empty', { file: path, what: 'This file is empty.', remedy }));
    return undefined;
  }
  if (kind.kind === 'not-text') {
    const what = `This is not a CSV file: it looks like ${kind.seems}.`;
    problems.push(logProblem('notCsv', { file: path, line: 1, what, remedy: kind.remedy }));
    return undefined;
  }
  const { delimiter, columns } = splitCsvHeader(new TextDecoder(kind.encoding).decode(start));
  const columnOf = matchColumns(path, columns, mapping, problems);
  return { path, encoding: kind.encoding, delimiter, columnCount: columns.length, columnOf };
}
