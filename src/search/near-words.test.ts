import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { nearWords, slipsAllowed } from './near-words.ts';
import type { Commonness, Vocabulary } from './vocabulary.ts';

const vocabularyOf = (...words: string[]): Vocabulary =>
  new Map(words.map((word, index) => [word, { written: word, commonness: (index % 5) as Commonness }]));

describe('a word that is not known', () => {
  test('is near to what one slip makes of it, two in a long word', () => {
    const near = nearWords(vocabularyOf('connect', 'connection', 'printer'));
    expect(near.find('conect').map(({ key }) => key)).toEqual(['connect']);
    expect(near.find('conectoin').map(({ key }) => key)).toEqual(['connection']);
    expect(near.find('prniterr').map(({ key }) => key)).toEqual(['printer']);
  });

  test.each(['cat', 'x1connect', ''])('is near to nothing where it is too short or has digits: "%s"', (word) => {
    expect(nearWords(vocabularyOf('cats', 'connect', 'a')).find(word)).toEqual([]);
  });
});

test('nobody is sent farther than two slips, and every word within them is found', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'e', 'r', 'é', 't', '1'), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 30 }), letters, (words, typed) => {
      const found = nearWords(vocabularyOf(...words)).find(typed);
      const allowed = slipsAllowed(typed.length);
      const expected = words.filter((word) => editDistance(typed, word, 2) <= allowed);
      if (/\d/.test(typed) || allowed === 0) expect(found).toEqual([]);
      else expect(found.map(({ key }) => key).sort()).toEqual(expected.sort());
      expect(found.every(({ slips }) => slips <= 2)).toBe(true);
    }),
  );
});
