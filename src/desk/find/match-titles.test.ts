import { expect, test } from 'vitest';
import { titleMatcher } from './match-titles.ts';

const entry = (title: string, products: readonly string[] = []) => ({
  code: '',
  title,
  url: '',
  topic: '',
  minutes: 0,
  products,
  agentsOnly: false,
  language: 'en',
});
const match = titleMatcher([
  entry('The printer is slow', ['InkJet 200']),
  entry('Printer shows “offline”'),
  entry('L’imprimante est « hors connexion »'),
  entry('Wi‑Fi du téléphone'),
]);
const titles = (typed: string, most = 9) => match(typed, most).map(({ title }) => title);

test.each([
  ['print', ['Printer shows “offline”', 'The printer is slow']],
  ['off print', ['Printer shows “offline”']],
  ['inkjet 2', ['The printer is slow']],
  ['imprimante', ['L’imprimante est « hors connexion »']],
  ['wi-fi TELEPHONE', ['Wi‑Fi du téléphone']],
  ['rinter', []],
  ['  ', []],
])('"%s" finds %j', (typed, expected) => expect(titles(typed)).toEqual(expected));

test('no more than are wanted', () => expect(titles('print', 1)).toHaveLength(1));
