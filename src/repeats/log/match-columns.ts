import { nearestName } from '../../problem/nearest-name.ts';
import type { Problem } from '../../problem/problem.ts';
import { type LogField, logFields, requiredFields } from './log-fields.ts';
import { logProblem } from './log-problem.ts';

/** Where each field stands: the 0-based number of its column. Optional fields may be absent. */
export type ColumnOfField = ReadonlyMap<LogField, number>;

/**
 * Finds the columns of a log by their names, upper and lower case, spaces and hyphens apart, or by the names that
 * `--map` gives. Adds to `problems` what is missing or stands twice.
 */
export function matchColumns(
  file: string,
  columns: readonly string[],
  mapping: ReadonlyMap<string, string>,
  problems: Problem[],
): ColumnOfField {
  const found = new Map<LogField, number>();
  for (const field of logFields) {
    const name = mapping.get(field) ?? field;
    const places = columns.flatMap((column, index) => (plainName(column) === plainName(name) ? [index] : []));
    if (places.length > 1) problems.push(columnTwice(file, name, places.length));
    if (places[0] !== undefined) found.set(field, places[0]);
    else if (mapping.has(field) || isRequired(field)) problems.push(columnMissing(file, field, name, columns));
  }
  return found;
}

function isRequired(field: LogField): boolean {
  return (requiredFields as readonly string[]).includes(field);
}

function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');
}

function columnMissing(file: string, field: LogField, name: string, columns: readonly string[]): Problem {
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
