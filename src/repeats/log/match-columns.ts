import { nearestName } from '../../problem/nearest-name.ts';
import type { Problem } from '../../problem/problem.ts';
import { fieldsOf, type LogTable } from './log-fields.ts';
import { logProblem } from './log-problem.ts';

/** Where each field stands: the 0-based number of its column. Optional fields may be absent. */
export type ColumnOfField = ReadonlyMap<string, number>;

/**
 * Finds the columns of a log by their names, upper and lower case, spaces and hyphens apart, or by the names that
 * `--map` gives. Adds to `problems` what is missing or stands twice.
 */
export function matchColumns(
  file: string,
  columns: readonly string[],
  table: LogTable,
  mapping: ReadonlyMap<string, string>,
  problems: Problem[],
): ColumnOfField {
  const found = new Map<string, number>();
  for (const field of fieldsOf(table)) {
    const mapped = mapping.get(mapName(table, field));
    const name = mapped ?? field;
    const places = columns.flatMap((column, index) => (plainName(column) === plainName(name) ? [index] : []));
    if (places.length > 1) problems.push(columnTwice(file, name, places.length));
    if (places[0] !== undefined) found.set(field, places[0]);
    else if (mapped !== undefined || table.required.includes(field)) {
      problems.push(columnMissing(file, mapName(table, field), name, columns));
    }
  }
  return found;
}

/** How `--map` names a field: those of the file of links with `links.` before them. */
export function mapName({ holds }: LogTable, field: string): string {
  return holds === 'links' ? `links.${field}` : field;
}

function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');
}

/** A column that must be there and is not, with those that are. */
export function columnMissing(file: string, field: string, name: string, columns: readonly string[]): Problem {
  const nearest = nearestName(name, columns);
  const shown = columns.slice(0, 40).map((column) => column.slice(0, 60) || '(no name)');
  return logProblem('missingColumn', {
    file,
    line: 1,
    what: `There is no column ${name}. The columns are: ${shown.join(', ')}${columns.length > 40 ? ' ...' : ''}.`,
    remedy: `If another column holds it, name that one: --map ${field}=${nearest ? quoted(nearest) : 'COLUMN'}`,
  });
}

function quoted(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : `"${name}"`;
}

function columnTwice(file: string, name: string, times: number): Problem {
  return logProblem('repeatedColumn', {
    file,
    line: 1,
    what: `The column ${name} stands ${times} times, so it is not clear which one to read.`,
    remedy: 'Rename or remove all but one of them in the header.',
  });
}
