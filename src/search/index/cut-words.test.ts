import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutWords } from './cut-words.ts';

const wordOf = (word: string, length = 1) => ({ word, bytes: new Uint8Array(length) });

describe('chunks of an index', () => {
  test('hold every word once, in order, and what begins alike together', () => {
    const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 9000 }), (written, length) => {
        const ordered = [...written].sort().map((word) => wordOf(word, length));
        const chunks = cutWords(ordered);
        expect(chunks.flat()).toEqual(ordered);
        const beginnings = chunks.map((chunk) => new Set(chunk.map(({ word }) => word.slice(0, 4))));
        const all = beginnings.flatMap((own) => [...own]);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test('are full at 8000 bytes', () => {
    const words = [wordOf('about', 7999), wordOf('after', 1), wordOf('again', 1)];
    expect(cutWords(words).map((chunk) => chunk.length)).toEqual([2, 1]);
  });

  test('never hold words under two letters, so that an edit moves no cut under another', () => {
    expect(cutWords([wordOf('about'), wordOf('box')])).toHaveLength(2);
  });

  test('are none where there are no words', () => {
    expect(cutWords([])).toEqual([]);
  });
});
