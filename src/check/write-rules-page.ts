import { writeFile } from 'node:fs/promises';
import { formatRules } from './format-rules.ts';
import { knownErrors } from './known-errors.ts';
import { rules } from './rules.ts';

/** Writes the page of the documentation that lists the rules. */
export async function writeRulesPage(file: string): Promise<void> {
  await writeFile(file, formatRules(rules, knownErrors));
}
