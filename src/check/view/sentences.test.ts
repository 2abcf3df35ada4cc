import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

test.each([
  ['Wait. Turn it on.', ['Wait.', 'Turn it on.']],
  ['Open example.com at 9.30. Done', ['Open example.com at 9.30.', 'Done']],
  ['« Prêt ? » Oui !', ['« Prêt ? »', 'Oui !']],
  ['Wait… Now!', ['Wait…', 'Now!']],
  ['', []],
])('%j is %j', (text, sentences) => {
  expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(sentences);
});

test('every sentence stands where it says, and nothing between them is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'É', '.', '!', ' ', '”', '\n', '…') }), (text) => {
      const sentences = sentencesOf(text);
      for (const { text: sentence, from } of sentences) expect(text.slice(from, from + sentence.length)).toBe(sentence);
      const squeeze = (spaced: string) => spaced.replace(/\s/g, '');
      expect(squeeze(sentences.map((sentence) => sentence.text).join(''))).toBe(squeeze(text));
    }),
  );
});
