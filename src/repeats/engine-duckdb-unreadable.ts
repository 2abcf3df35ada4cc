import type { Problem } from '../problem/problem.ts';
import { ProblemsError } from '../problem/problem.ts';
import type { Row } from './count/sql-engine.ts';
import type { Database } from './engine-duckdb-connection.ts';
import { forgetRejects, tablesOf } from './engine-duckdb-load.ts';
import { leftOut } from './left-out.ts';
import { explainBrokenRow } from './log/explain-broken-row.ts';
import { explainFault, type RowFault } from './log/explain-fault.ts';
import type { FoundRows } from './log/find-row-places.ts';
import type { LogTable } from './log/log-fields.ts';
import type { LogFile } from './log/log-file.ts';
import { logProblem } from './log/log-problem.ts';
import { readRowPlaces } from './log/read-row-places.ts';
import type { AnalysisOptions } from './options/analysis-options.ts';

const shownRows = 10;
/** A row that is not CSV and runs over more lines than this has most likely swallowed others. */
const swallowedLines = 100;

/** What is asked about the rows of one kind of files. */
interface Inquiry {
  readonly database: Database;
  readonly files: readonly LogFile[];
  readonly table: LogTable;
  readonly options: AnalysisOptions;
  /** The rows of a file that cannot be read, as SQL: (nth, fault, date). */
  readonly faultsOf: (file: LogFile) => string;
}

/** Rows that are no rows of CSV, and rows whose fields cannot be read. */
export interface UnreadableRows {
  readonly broken: number;
  readonly faulty: number;
}

/**
 * Refuses files with more rows unreadable than are tolerated, naming the first ten, or with a quote that swallowed
 * rows; counts the unreadable rows otherwise.
 *
 * @throws ProblemsError
 */
export async function refuseUnreadable(inquiry: Inquiry): Promise<UnreadableRows> {
  const { database, files, table, options } = inquiry;
  const { rows: loaded, broken } = tablesOf(table);
  const isFaulty = table.holds === 'links' ? 'NOT readable' : `reason = '${leftOut.unreadable}'`;
  const [totals] = await database.rows(`SELECT (SELECT COUNT(*) FROM ${loaded}) AS sound,
    (SELECT COUNT(*) FROM ${broken}) AS broken,
    (SELECT COUNT(*) FROM ${loaded} WHERE ${isFaulty}) AS faulty`);
  const counts = { broken: Number(totals?.broken), faulty: Number(totals?.faulty) };
  const rows = Number(totals?.sound) + counts.broken;
  const unreadable = counts.faulty + counts.broken;
  if (unreadable === 0) return counts;
  const tooMany = unreadable > options.toleratedShare * rows;
  const problems: Problem[] = [];
  for (const index of files.keys()) problems.push(...(await problemsIn(inquiry, index, tooMany)));
  if (tooMany) problems.splice(shownRows, Infinity, tooManyProblem(files, unreadable, rows, options));
  if (problems.length > 0) throw new ProblemsError(problems);
  return counts;
}

async function problemsIn(inquiry: Inquiry, index: number, tooMany: boolean): Promise<Problem[]> {
  const { database, files, table, options, faultsOf } = inquiry;
  const file = files[index] as LogFile;
  const dateField = table.holds === 'links' ? 'at' : 'opened_at';
  const broken = await database.rows(
    `SELECT record, kind FROM ${tablesOf(table).broken} WHERE file = ${index} ORDER BY record`,
  );
  if (broken.length === 0 && !tooMany) return [];
  // Where they stand is asked of the file itself: rows that can be read, nearly always all, need not be numbered.
  const faulty = await database.rows(`${faultsOf(file)} LIMIT ${shownRows}`);
  await forgetRejects(database);
  const places = await readRowPlaces(file, {
    broken: new Set(broken.map(({ record }) => Number(record))),
    sound: new Set(faulty.map(({ nth }) => Number(nth))),
    fieldIndex: file.columnOf.get(dateField) ?? 0,
  });
  const swallowing = swallowed(file, places);
  if (!tooMany) return swallowing;
  const listed = [
    ...broken.slice(0, shownRows).map((row) => brokenProblem(file, row, places)),
    ...faulty.map((row) => faultyProblem(file, row, places, dateField, options)),
  ];
  return [...swallowing, ...listed.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))];
}

function swallowed(file: LogFile, { broken }: FoundRows): Problem[] {
  return [...broken.values()]
    .filter(({ lines }) => lines > swallowedLines)
    .map(({ line, lines }) =>
      logProblem('brokenRow', {
        file: file.path,
        line,
        what: `A quote that opens in this row is not closed for ${lines} lines, so the rows after it are lost.`,
        remedy: 'Close it, or export the log again with its quotes doubled.',
      }),
    );
}

function brokenProblem(file: LogFile, { record, kind }: Row, places: FoundRows): Problem {
  const line = places.broken.get(Number(record))?.line ?? Number(record);
  return logProblem('brokenRow', { file: file.path, line, ...explainBrokenRow(String(kind)) });
}

function faultyProblem(
  file: LogFile,
  { nth, fault, date }: Row,
  places: FoundRows,
  dateField: string,
  options: AnalysisOptions,
): Problem {
  const place = places.sound.get(Number(nth));
  const notJson = place?.isJson === false;
  const { kind, what, remedy } = explainFault(
    notJson ? 'not-json' : (fault as RowFault),
    dateField,
    String(date),
    options,
  );
  const atField = kind === 'unreadableDate' && file.format === 'csv';
  const at = place && (atField ? { line: place.fieldLine, column: place.fieldColumn } : { line: place.line });
  return logProblem(kind, { file: file.path, ...at, what: place ? what : `Row ${Number(nth) + 1}: ${what}`, remedy });
}

function tooManyProblem(
  files: readonly LogFile[],
  unreadable: number,
  rows: number,
  { toleratedShare }: AnalysisOptions,
): Problem {
  const percent = `${Number((toleratedShare * 100).toFixed(6))} %`;
  return logProblem('tooManyUnreadable', {
    file: files.length === 1 ? (files[0] as LogFile).path : `${files.length} files`,
    what: `${unreadable} of ${rows} rows cannot be read: more than ${percent}, so every number would be in doubt.`,
    remedy: `Mend what is named above. Up to ${percent} is left out and counted; --tolerate PERCENT changes that.`,
  });
}
