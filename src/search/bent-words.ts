import type { Vocabulary } from './vocabulary.ts';
import { wordKey } from './word-key.ts';

/** Shorter stems are the stems of too many words. */
const shortestStem = 4;

/**
 * Finds the known word of which a word is another form: `printers` of `printer`, `fonctionnant` of `fonctionner`.
 *
 * @param endings what the language adds to words to bend them
 * @returns gives the key of the known word, or `undefined`
 */
export function bentWords(vocabulary: Vocabulary, endings: readonly string[]): (key: string) => string | undefined {
  const keys = ['', ...new Set(endings.map(wordKey))].sort((a, b) => a.length - b.length);
  const stemsOf = (key: string) =>
    keys.filter((ending) => key.endsWith(ending)).map((ending) => key.slice(0, key.length - ending.length));
  return (key) => {
    for (const stem of stemsOf(key)) {
      if (stem.length < shortestStem) continue;
      const known = keys.map((ending) => stem + ending).find((form) => vocabulary.has(form));
      if (known !== undefined) return known;
    }
    return undefined;
  };
}
