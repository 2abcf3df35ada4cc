import type { z } from 'zod';
import { nearestName } from '../problem/nearest-name.ts';
import type { Problem } from '../problem/problem.ts';
import type { FieldHelp, FieldHelpTable } from './field-help.ts';
import type { ParsedYaml } from './parse-yaml.ts';

/** The ids of the problems that a schema can find, since each kind of file has its own. */
export interface SchemaProblemIds {
  readonly unknown: string;
  readonly missing: string;
  readonly invalid: string;
}

/**
 * Says in a writer's words what a schema found wrong, each at its place: one problem for every field, never the name of
 * the library that found it.
 */
export function explainIssues(
  file: string,
  yaml: ParsedYaml,
  issues: readonly z.core.$ZodIssue[],
  help: FieldHelpTable,
  ids: SchemaProblemIds,
): Problem[] {
  const explained = issues.flatMap((issue) => explainIssue(file, yaml, issue, help, ids));
  const seen = new Set<string>();
  return explained.filter(({ line, what }) => !seen.has(`${line} ${what}`) && seen.add(`${line} ${what}`));
}

function explainIssue(
  file: string,
  yaml: ParsedYaml,
  issue: z.core.$ZodIssue,
  help: FieldHelpTable,
  ids: SchemaProblemIds,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(file, yaml, [...issue.path, key], help, ids));
  }
  if (issue.code === 'invalid_key') return [wrongKey(file, yaml, issue.path, help, ids)];
  const field = fieldName(issue.path, help);
  const fieldHelp = help[field];
  const value = valueAt(yaml.value, issue.path);
  const subject = field === '' ? 'What stands here' : `\`${field}\``;
  if (value === undefined) {
    return [
      {
        file,
        ...yaml.placeOf(issue.path),
        severity: 'error',
        ...kind('field-missing', ids.missing),
        ...missing(field, fieldHelp),
      },
    ];
  }
  return [
    {
      file,
      ...yaml.placeOf(issue.path),
      severity: 'error',
      ...kind('field-invalid', ids.invalid),
      what: `${subject} must be ${fieldHelp?.must ?? 'written in another way'}${shown(value)}.`,
      remedy: fieldHelp ? `For example  ${fieldHelp.example}` : 'Correct the value.',
    },
  ];
}

function unknownField(
  file: string,
  yaml: ParsedYaml,
  path: PropertyKey[],
  help: FieldHelpTable,
  ids: SchemaProblemIds,
): Problem {
  const name = namesIn(path).join('.');
  const siblings = siblingNames(help, path);
  const nearest = nearestName(String(path.at(-1)), siblings);
  return {
    file,
    ...yaml.placeOfKey(path),
    severity: 'error',
    ...kind('field-unknown', ids.unknown),
    what: `There is no field \`${name}\`.`,
    remedy: nearest ? `Did you mean \`${nearest}\`?` : `Remove it. The fields are: ${siblings.join(', ')}.`,
  };
}

/** A key that cannot be one, where a field's keys are the writer's own: languages, rules. */
function wrongKey(
  file: string,
  yaml: ParsedYaml,
  path: PropertyKey[],
  help: FieldHelpTable,
  ids: SchemaProblemIds,
): Problem {
  const field = fieldName(path, help);
  return {
    file,
    ...yaml.placeOfKey(path),
    severity: 'error',
    ...kind('field-invalid', ids.invalid),
    what: `\`${String(path.at(-1))}\` cannot stand ${field === '' ? 'here' : `under \`${field}\``}.`,
    remedy: `For example  ${help[field]?.example ?? ''}`,
  };
}

/** The names in a path, without the places in lists. */
function namesIn(path: readonly PropertyKey[]): string[] {
  return path.filter((part) => typeof part === 'string');
}

function siblingNames(help: FieldHelpTable, path: PropertyKey[]): string[] {
  const prefix = namesIn(path)
    .slice(0, -1)
    .map((part) => `${part}.`)
    .join('');
  return Object.keys(help)
    .filter((name) => name !== '' && name.startsWith(prefix) && !name.slice(prefix.length).includes('.'))
    .map((name) => name.slice(prefix.length));
}

function missing(field: string, help: FieldHelp | undefined): { what: string; remedy: string } {
  return {
    what: `The field \`${field}\` is missing.${help?.why ? ` ${help.why}` : ''}`,
    remedy: help ? `Add it, for example  ${help.example}` : 'Add it.',
  };
}

function kind(name: string, id: string): { id: string; name: string } {
  return { id, name };
}

/** The longest known name that the path begins with: `title.en` is about `title`. */
function fieldName(path: readonly PropertyKey[], help: FieldHelpTable): string {
  const parts = namesIn(path);
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join('.');
    if (help[name]) return name;
  }
  return help[''] ? '' : parts.join('.');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function shown(value: unknown): string {
  if (typeof value !== 'string') return '';
  if (value === '') return '; it is empty';
  return value.length <= 40 ? `; "${value}" is not` : `; it has ${value.length} characters`;
}
