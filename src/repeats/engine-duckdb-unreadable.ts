import type { Problem } from '../problem/problem.ts';
import { ProblemsError } from '../problem/problem.ts';
import type { Database, Row } from './engine-duckdb-connection.ts';
import { tablesOf } from './engine-duckdb-load.ts';
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
}

/**
 * Refuses files with more rows unreadable than are tolerated, naming the first ten, or with a quote that swallowed
 * rows; takes the unreadable rows out of `parsed` or `parsed_links` otherwise, and gives their number.
 *
 * @throws ProblemsError
 */
export async function refuseUnreadable(inquiry: Inquiry): Promise<number> {
  const { database, files, table, options } = inquiry;
  const { raw, broken, parsed } = tablesOf(table);
  const [totals] = await database.rows(`SELECT (SELECT COUNT(*) FROM ${raw}) AS sound,
    (SELECT COUNT(*) FROM ${broken}) AS broken,
    (SELECT COUNT(*) FROM ${parsed} WHERE fault <> '') AS faulty`);
  const rows = Number(totals?.sound) + Number(totals?.broken);
  const unreadable = Number(totals?.faulty) + Number(totals?.broken);
  if (unreadable === 0) return 0;
  const tooMany = unreadable > options.toleratedShare * rows;
  const problems: Problem[] = [];
  for (const index of files.keys()) problems.push(...(await problemsIn(inquiry, index, tooMany)));
  if (tooMany) problems.splice(shownRows, Infinity, tooManyProblem(files, unreadable, rows, options));
  if (problems.length > 0) throw new ProblemsError(problems);
  await database.run(`DELETE FROM ${parsed} WHERE fault <> ''`);
  return unreadable;
}

async function problemsIn(inquiry: Inquiry, index: number, tooMany: boolean): Promise<Problem[]> {
  const { database, files, table, options } = inquiry;
  const file = files[index] as LogFile;
  const tables = tablesOf(table);
  const dateField = table.holds === 'links' ? 'at' : 'opened_at';
  const broken = await database.rows(`SELECT record, kind FROM ${tables.broken} WHERE file = ${index} ORDER BY record`);
  if (broken.length === 0 && !tooMany) return [];
  const faulty = await database.rows(`SELECT seq - (SELECT MIN(rowid) FROM ${tables.raw} WHERE file = ${index}) AS nth,
      COALESCE(raw."${dateField}", '') AS date, fault
    FROM ${tables.parsed} parsed JOIN ${tables.raw} raw ON raw.rowid = seq
    WHERE parsed.file = ${index} AND fault <> ''
    ORDER BY seq LIMIT ${shownRows}`);
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
