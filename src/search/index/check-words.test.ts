import { expect, test } from 'vitest';
import { collidingEntries, isSaid, unusedEntry } from './check-words.ts';
import { saidTexts } from './said-texts.ts';
import { parseWords } from './words.ts';

function entriesOf(words: Record<string, string[]>) {
  const { entries, problems } = parseWords('words.yaml', words, Object.keys(words));
  expect(problems).toEqual([]);
  return entries;
}

function unused(texts: string[], ...words: string[]): string[] {
  const said = saidTexts(texts);
  return entriesOf({ en: words })
    .filter((entry) => !isSaid(entry, said))
    .map((entry) => unusedEntry(entry).what);
}

const colliding = (words: Record<string, string[]>) => collidingEntries(entriesOf(words)).map(({ what }) => what);

test('an entry of both ways is used where an article says any of its phrases', () => {
  expect(unused(['Restart the internet box'], 'router = internet box')).toEqual([]);
  expect(unused(['The box with internet'], 'router = internet box')).toEqual([
    'No article says what "router = internet box" is about, so it finds nothing.',
  ]);
});

test('an entry of one way is used only where an article says what it leads to', () => {
  expect(unused(['Clean the television'], 'telly -> television')).toEqual([]);
  expect(unused(['Your telly'], 'telly -> television')).toHaveLength(1);
});

test('plurals, accents and hyphens make no difference', () => {
  expect(unused(['Deux téléviseurs'], 'poste -> televiseur')).toEqual([]);
  expect(unused(['Your Wi‑Fi'], 'wifi = wireless', 'hotspot -> wi fi')).toEqual([]);
  expect(unused(['Your wifi'], 'wireless -> Wi-Fi')).toEqual([]);
});

test('entries for which one may type the same collide, in their own language', () => {
  expect(colliding({ en: ['router = box', 'Box = parcel'] })).toEqual([
    '"Box = parcel" shares a phrase with "router = box": typing it finds what either of them is about.',
  ]);
  expect(colliding({ en: ['telly -> television', 'telly -> tablet'] })).toHaveLength(1);
  expect(colliding({ en: ['wifi = wireless', 'wi-fi -> network'] })).toHaveLength(1);
  expect(colliding({ en: ['telly -> television', 'tube -> television'] })).toEqual([]);
  expect(colliding({ en: ['router = box'], fr: ['box = colis'] })).toEqual([]);
});
