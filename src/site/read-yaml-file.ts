import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../problem/problem.ts';
import { explainIssues } from '../yaml/explain-issues.ts';
import type { FieldHelpTable } from '../yaml/field-help.ts';
import { type ParsedYaml, parseYaml, type YamlSyntaxError } from '../yaml/parse-yaml.ts';
import { decodeText } from './decode-text.ts';

export interface YamlFile<Value> {
  readonly file: string;
  readonly value: Value;
  readonly yaml: ParsedYaml;
}

const ids = { unknown: 'SET003', missing: 'SET004', invalid: 'SET005' };

/**
 * Reads a settings file against its schema. What is wrong is added to `problems`, and then there is no value.
 *
 * @param file relative to the working folder
 */
export async function readYamlFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  help: FieldHelpTable,
  problems: Problem[],
): Promise<YamlFile<z.infer<Schema>> | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) {
    problems.push(missingFile(file));
    return undefined;
  }
  const text = decodeText(file, bytes);
  if ('problem' in text) {
    problems.push(text.problem);
    return undefined;
  }
  const yaml = parseYaml(text.source);
  if (yaml.errors.length > 0) {
    problems.push(...yaml.errors.map((error) => syntaxProblem(file, error)));
    return undefined;
  }
  const checked = schema.safeParse(yaml.value);
  if (!checked.success) {
    problems.push(...explainIssues(file, yaml, checked.error.issues, help, ids));
    return undefined;
  }
  return { file, value: checked.data, yaml };
}

function missingFile(file: string): Problem {
  return {
    file,
    severity: 'error',
    id: 'SET001',
    name: 'file-missing',
    what: `There is no ${path.basename(file)} in the content folder.`,
    remedy: 'Add it: the README shows what stands in it.',
  };
}

function syntaxProblem(file: string, { line, column, message, remedy }: YamlSyntaxError): Problem {
  return {
    file,
    line,
    column,
    severity: 'error',
    id: 'SET002',
    name: 'yaml-syntax',
    what: `This file cannot be read: ${message}.`,
    remedy,
  };
}
