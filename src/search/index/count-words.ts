import { commonnessOf, isSpelled, type KnownWord } from '../vocabulary.ts';
import { wordKey } from '../word-key.ts';
import { wordsIn } from '../words-in.ts';

/** Counts in how many articles words stand, and how they are written there. */
export interface WordCount {
  /** Adds an article. */
  add(texts: readonly string[]): void;
  articles(): number;
  /** The words, ordered by key. */
  words(): KnownWord[];
}

export function countWords(): WordCount {
  const byKey = new Map<string, { articles: number; written: Map<string, number> }>();
  let total = 0;
  return {
    add(texts) {
      total++;
      const inArticle = new Map<string, string>();
      for (const written of texts.flatMap(spellings)) inArticle.set(wordKey(written), written);
      for (const [key, written] of inArticle) {
        const word = byKey.get(key) ?? { articles: 0, written: new Map() };
        word.articles++;
        word.written.set(written, (word.written.get(written) ?? 0) + 1);
        byKey.set(key, word);
      }
    },
    articles: () => total,
    words: () =>
      [...byKey]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { articles, written }]) => ({
          written: mostWritten(written),
          commonness: commonnessOf(articles, total),
        })),
  };
}

/** The words of a text that are spelled, in small letters; of `Wi-Fi` the whole and the parts. */
function spellings(text: string): string[] {
  return wordsIn(text).flatMap(({ written, key, parts }) => {
    const whole = parts.length === 0 ? plain(written) : key;
    return [whole, ...parts].filter((word) => isSpelled(wordKey(word)));
  });
}

/** In small letters, accents kept, without what stands inside it unseen. */
function plain(written: string): string {
  const small = written.normalize('NFC').toLowerCase();
  return /^\p{Ll}+$/u.test(small) ? small : wordKey(small);
}

/** The commonest spelling; of equals the one with accents, which comes last in the order of characters. */
function mostWritten(written: ReadonlyMap<string, number>): string {
  const [[best] = ['']] = [...written].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1));
  return best;
}
