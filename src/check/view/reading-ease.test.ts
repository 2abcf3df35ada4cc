import { expect, test } from 'vitest';
import { readingEase } from './reading-ease.ts';
import { syllableCounter } from './syllables.ts';

const flesch = { base: 206.835, perWordInSentence: 1.015, perSyllableInWord: 84.6 };
const kandelMoles = { base: 207, perWordInSentence: 1.015, perSyllableInWord: 73.6 };

/** "The cat sat on the mat" and "The Australian platypus …", the examples of https://github.com/words/flesch. */
test.each([
  [{ sentences: 1, words: 6, syllables: 6 }, 116.145],
  [{ sentences: 1, words: 13, syllables: 26 }, 24.44],
])('Flesch: %j reads with %d', (counts, ease) => expect(readingEase(counts, flesch)).toBeCloseTo(ease, 3));

/** 207 − 1.015 × 10 − 73.6 × 1.5, by hand. */
test('Kandel and Moles: 10 words in a sentence, 3 syllables in 2 words', () => {
  expect(readingEase({ sentences: 2, words: 20, syllables: 30 }, kandelMoles)).toBeCloseTo(86.45, 6);
});

const english = syllableCounter({ vowels: 'aeiouy', silentEndings: ['e', 'es', 'ed'] });
const french = syllableCounter({ vowels: 'aeiouyàâéèêëîïôùûü', silentEndings: ['e', 'es', 'ent'] });

/** As dictionaries divide them: plat·y·pus, mam·mal, hy·brid. */
test.each([
  ['platypus', 3],
  ['mammal', 2],
  ['hybrid', 2],
  ['printer', 2],
  ['mat', 1],
  ['made', 1],
  ['Wi-Fi', 2],
])('%s has %i syllables', (word, syllables) => expect(english(word)).toBe(syllables));

/** im·pri·mante, or·di·na·teur, box, ils at·tendent. */
test.each([
  ['imprimante', 3],
  ['ordinateur', 4],
  ['box', 1],
  ['attendent', 2],
  ['le', 1],
])('%s a %i syllabes', (word, syllables) => expect(french(word)).toBe(syllables));
