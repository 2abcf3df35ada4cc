import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { knownErrors } from './known-errors.ts';
import { rules } from './rules.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('known-errors'))
  .map((name) => readFileSync(path.join('src', name), 'utf8'));

test('every id of the source is in one list or the other, once, and no id is in a list that the source does not have', () => {
  const used = new Set(sources.flatMap((source) => source.match(/(?<=')(?:KB|SET)\d{3}(?=')/g) ?? []));
  used.delete('KB100');
  const listed = [...knownErrors, ...rules].map(({ id }) => id);
  expect(new Set(listed).size).toBe(listed.length);
  expect([...listed].sort()).toEqual([...used].sort());
});

test('rules have ids from KB101 on and names of their own, in order', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(ids.every((id) => /^KB1\d\d$/.test(id))).toBe(true);
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

test.each(rules)('$id gives its reason and what to do in sentences', ({ reason, remedy }) => {
  expect(reason).toMatch(/^[A-Z].*[.]$/s);
  expect(remedy).toMatch(/^[A-Z].*[.>)"]$/s);
});
