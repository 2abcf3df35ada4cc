import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatRules } from './format-rules.ts';
import { knownErrors } from './known-errors.ts';
import { rules } from './rules.ts';

test('docs/rules.md is what the rules say now; npm run rules writes it', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(formatRules(rules, knownErrors));
});
