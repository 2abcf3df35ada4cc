import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTwins } from './find-twins.ts';
import { likeness, termVector } from './term-vector.ts';

const counts = (text: string) => {
  const found = new Map<string, number>();
  for (const word of text.split(' ')) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
};

/** Weights by hand: term 0 has ln 2 and term 1 ln 4, so (ln 2, ln 4) and (0, ln 4) have the cosine 2/√5. */
test('how alike two texts are is the cosine of their weights', () => {
  const rarity = [Math.log(2), Math.log(4)];
  const both = termVector(
    new Map([
      [0, 1],
      [1, 1],
    ]),
    rarity,
  );
  expect(likeness(both, [0, 1])).toBeCloseTo(2 / Math.sqrt(5), 12);
});

test('a text and its copy are found, and how alike they are', () => {
  const texts = ['paper jam door roller sheet', 'wifi label password box lamp', 'paper jam door roller sheet'].map(
    counts,
  );
  expect(findTwins(texts, 0.9)).toEqual([{ first: 0, second: 2, alike: expect.closeTo(1, 12) }]);
});

test('the same texts in any order give the same pairs', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
  const text = fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => counts(words.join(' ')));
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 8 }), (texts) => {
      const pairs = findTwins(texts, 0.5).map(({ first, second }) => [first, second]);
      const last = texts.length - 1;
      const back = findTwins(texts.toReversed(), 0.5).map(({ first, second }) => [last - second, last - first]);
      expect(back.sort(byPlace)).toEqual(pairs.sort(byPlace));
    }),
  );
});

function byPlace([a = 0, b = 0]: number[], [c = 0, d = 0]: number[]): number {
  return a - c || b - d;
}
