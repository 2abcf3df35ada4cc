import { expect, test } from 'vitest';
import { bentWords } from './bent-words.ts';

const known = new Map(
  ['printer', 'connect', 'fonctionner', 'box'].map((word) => [word, { written: word, commonness: 0 as const }]),
);
const find = bentWords(known, ['s', 'ed', 'ing', 'é', 'er', 'ent']);

test.each([
  ['printers', 'printer'],
  ['connecting', 'connect'],
  ['fonctionnent', 'fonctionner'],
  ['fonctionne', 'fonctionner'],
  ['boxed', undefined],
  ['printre', undefined],
])('%s is a form of %s', (word, form) => {
  expect(find(word)).toBe(form);
});
