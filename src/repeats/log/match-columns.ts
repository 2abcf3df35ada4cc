import { nearestName } from '../../problem/nearest-name.ts';
import type { Problem } from '../../problem/problem.ts';
import type { ColumnNames } from '../presets/preset.ts';
import { fieldsOf, type LogTable } from './log-fields.ts';
import { logProblem } from './log-problem.ts';
import type { LogReading } from './log-reading.ts';

/** Where each field stands: the 0-based number of its column. Optional fields may be absent. */
export type ColumnOfField = ReadonlyMap<string, number>;

/** Where the names of columns come from. */
export type NameSources = Pick<LogReading, 'mapping' | 'preset'>;

/**
 * Finds the columns of a log by their names, upper and lower case, spaces and hyphens apart: by the name that `--map`
 * gives, else by the first that is there of those that a preset gives, and the field's own. Adds to `problems` what is
 * missing or stands twice.
 */
export function matchColumns(
  file: string,
  columns: readonly string[],
  table: LogTable,
  sources: NameSources,
  problems: Problem[],
): ColumnOfField {
  const found = new Map<string, number>();
  for (const field of fieldsOf(table)) {
    const isMapped = sources.mapping.has(mapName(table, field));
    const { name, places } = findColumn(columns, namesOf(table, field, sources));
    if (places.length > 1) problems.push(columnTwice(file, name, places.length));
    if (places[0] !== undefined) found.set(field, places[0]);
    else if (isMapped || table.required.includes(field)) {
      problems.push(columnMissing(file, table, field, columns, sources));
    }
  }
  return found;
}

function findColumn(columns: readonly string[], names: readonly string[]) {
  for (const name of names) {
    const places = columns.flatMap((column, index) => (plainName(column) === plainName(name) ? [index] : []));
    if (places.length > 0) return { name, places };
  }
  return { name: names[0] ?? '', places: [] };
}

function namesOf(table: LogTable, field: string, { mapping, preset }: NameSources): string[] {
  const mapped = mapping.get(mapName(table, field));
  if (mapped !== undefined) return [mapped];
  const columns: Readonly<Record<string, ColumnNames>> = preset?.[table.holds] ?? {};
  const { seen = [], guessed = [] } = columns[field] ?? {};
  return [...seen, ...guessed, field];
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
export function columnMissing(
  file: string,
  table: LogTable,
  field: string,
  columns: readonly string[],
  sources: NameSources,
): Problem {
  const [name = field, ...others] = namesOf(table, field, sources);
  const nearest = nearestName(name, columns);
  const shown = columns.slice(0, 40).map((column) => column.slice(0, 60) || '(no name)');
  const isPreset = others.length > 0 && sources.preset !== undefined;
  const missing = isPreset
    ? `The preset ${sources.preset?.name} does not fit: for ${mapName(table, field)} there is no column ${[name, ...others].join(' or ')}.`
    : `There is no column ${name}.`;
  return logProblem('missingColumn', {
    file,
    line: 1,
    what: `${missing} The columns are: ${shown.join(', ')}${columns.length > 40 ? ' ...' : ''}.`,
    remedy: `If another column holds it, name that one: --map ${mapName(table, field)}=${nearest ? quoted(nearest) : 'COLUMN'}`,
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
