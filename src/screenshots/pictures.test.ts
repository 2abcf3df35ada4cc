import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pictures } from './pictures.ts';

test('the documentation shows every picture that the command makes', () => {
  const texts = ['README.md', ...readdirSync('docs').map((name) => path.join('docs', name))]
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(file, 'utf8'));
  const unseen = pictures.filter(({ file }) => !texts.some((text) => text.includes(`pictures/${file})`)));
  expect(unseen.map(({ file }) => file)).toEqual([]);
});
