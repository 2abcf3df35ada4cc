import type { Problem } from '../problem/problem.ts';
import { ProblemsError } from '../problem/problem.ts';
import type { Database, Row } from './engine-duckdb-connection.ts';
import { explainBrokenRow } from './log/explain-broken-row.ts';
import { explainDate } from './log/explain-date.ts';
import type { FoundRows } from './log/find-row-places.ts';
import { logProblem } from './log/log-problem.ts';
import type { LogFile } from './log/read-log-head.ts';
import { readRowPlaces } from './log/read-row-places.ts';
import type { AnalysisOptions } from './options/analysis-options.ts';

const toleratedShare = 0.01;
const shownRows = 10;
/** A row that is not CSV and runs over more lines than this has most likely swallowed others. */
const swallowedLines = 100;

/**
 * Refuses a log with more than 1 % of rows unreadable, naming the first ten, or with a quote that swallowed rows;
 * gives the number of unreadable rows otherwise.
 *
 * @throws ProblemsError
 */
export async function refuseUnreadable(
  database: Database,
  files: readonly LogFile[],
  options: AnalysisOptions,
): Promise<number> {
  const [totals] = await database.rows(`SELECT (SELECT COUNT(*) FROM raw) AS sound,
    (SELECT COUNT(*) FROM broken_row) AS broken,
    (SELECT COUNT(*) FROM parsed WHERE opened IS NULL OR contact_id = '') AS unreadable`);
  const rows = Number(totals?.sound) + Number(totals?.broken);
  const unreadable = Number(totals?.unreadable) + Number(totals?.broken);
  if (unreadable === 0) return 0;
  const tooMany = unreadable > toleratedShare * rows;
  const problems = (
    await Promise.all(files.map((_, index) => problemsIn(database, files, index, options, tooMany)))
  ).flat();
  if (tooMany) problems.splice(shownRows, Infinity, tooManyProblem(files, unreadable, rows));
  if (problems.length > 0) throw new ProblemsError(problems);
  return unreadable;
}

async function problemsIn(
  database: Database,
  files: readonly LogFile[],
  index: number,
  options: AnalysisOptions,
  tooMany: boolean,
): Promise<Problem[]> {
  const file = files[index] as LogFile;
  const broken = await database.rows(`SELECT record, kind FROM broken_row WHERE file = ${index} ORDER BY record`);
  const unreadable = await database.rows(`SELECT raw.rowid - (SELECT MIN(rowid) FROM raw WHERE file = ${index}) AS nth,
      COALESCE(raw.opened_at, '') AS opened_at,
      CASE WHEN parsed.contact_id = '' AND parsed.opened IS NOT NULL THEN 1 ELSE 0 END AS no_id
    FROM raw JOIN parsed ON parsed.seq = raw.rowid
    WHERE raw.file = ${index} AND (parsed.opened IS NULL OR parsed.contact_id = '')
    ORDER BY raw.rowid LIMIT ${shownRows}`);
  if (broken.length === 0 && !tooMany) return [];
  const places = await readRowPlaces(file, {
    broken: new Set(broken.map(({ record }) => Number(record))),
    sound: new Set(unreadable.map(({ nth }) => Number(nth))),
    fieldIndex: file.columnOf.get('opened_at') ?? 0,
  });
  const swallowing = swallowed(file, places);
  if (!tooMany) return swallowing;
  const listed = [
    ...broken.slice(0, shownRows).map((row) => brokenProblem(file, row, places)),
    ...unreadable.map((row) => unreadableProblem(file, row, places, options)),
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

function unreadableProblem(file: LogFile, row: Row, places: FoundRows, options: AnalysisOptions): Problem {
  const place = places.sound.get(Number(row.nth));
  if (row.no_id) {
    const what = 'contact_id is empty, so this contact cannot be told from others.';
    const at = place && { line: place.line };
    return logProblem('noContactId', { file: file.path, ...at, what, remedy: 'Export the id of every contact.' });
  }
  const at = place && { line: place.fieldLine, column: place.fieldColumn };
  return logProblem('unreadableDate', { file: file.path, ...at, ...explainDate(String(row.opened_at), options) });
}

function tooManyProblem(files: readonly LogFile[], unreadable: number, rows: number): Problem {
  return logProblem('tooManyUnreadable', {
    file: files.length === 1 ? (files[0] as LogFile).path : `${files.length} files`,
    what: `${unreadable} of ${rows} rows cannot be read: more than 1 %, so every number would be in doubt.`,
    remedy: 'Mend what is named above. Up to 1 % is left out and counted.',
  });
}
