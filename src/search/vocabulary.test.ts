import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Commonness, commonnessOf, decodeVocabulary, encodeVocabulary } from './vocabulary.ts';
import { wordKey } from './word-key.ts';

test('a vocabulary comes back as it was', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'œ', 'ж', 'z'), minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(letters, fc.nat(4)), { selector: ([word]) => wordKey(word), maxLength: 40 }),
      (words) => {
        const known = words
          .map(([written, commonness]) => ({ written, commonness: commonness as Commonness }))
          .sort((a, b) => (wordKey(a.written) < wordKey(b.written) ? -1 : 1));
        expect([...decodeVocabulary(encodeVocabulary(known)).values()]).toEqual(known);
      },
    ),
  );
});

test.each(['', '<html>', '{"a": 1}', 'ZZZZ', '\u0000'])('what is no vocabulary is read without harm: "%s"', (text) => {
  expect(() => decodeVocabulary(text)).not.toThrow();
});

test('a word is in one article, in two, in four, in sixteen, or in a tenth of them', () => {
  expect([1, 2, 4, 16, 99, 100].map((articles) => commonnessOf(articles, 1000))).toEqual([0, 1, 2, 3, 3, 4]);
});
