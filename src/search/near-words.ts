import { editDistance } from './edit-distance.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';

/** A known word near to one that is not. */
export interface NearWord extends KnownWord {
  readonly key: string;
  /** How many slips lie between. */
  readonly slips: number;
}

/** Shorter words are near to too many others. */
const shortest = 4;
/** From this length on two slips may be in one word. */
const longFrom = 7;

/** How many slips a word of this length may have: see `nearWords`. */
export function slipsAllowed(length: number): 0 | 1 | 2 {
  if (length < shortest) return 0;
  return length < longFrom ? 1 : 2;
}

/**
 * Looks for known words near to one that is not known: at most one slip away, two for a longer word. A word is passed
 * over without a closer look where its letters alone tell that it is farther.
 */
export interface NearWords {
  /** The nearest first; of equals the one with the same first letter, then the commonest, then by key. */
  find(key: string): NearWord[];
}

/** Prepares to look in a vocabulary: some milliseconds for ten thousand words. */
export function nearWords(vocabulary: Vocabulary): NearWords {
  const byLength = new Map<number, { key: string; letters: number; known: KnownWord }[]>();
  for (const [key, known] of vocabulary) {
    const sameLength = byLength.get(key.length) ?? [];
    sameLength.push({ key, letters: lettersOf(key), known });
    byLength.set(key.length, sameLength);
  }
  return {
    find(key) {
      const allowed = slipsAllowed(key.length);
      if (allowed === 0 || /\p{N}/u.test(key)) return [];
      const letters = lettersOf(key);
      const found: NearWord[] = [];
      for (let length = key.length - allowed; length <= key.length + allowed; length++) {
        for (const candidate of byLength.get(length) ?? []) {
          if (bitsIn(candidate.letters ^ letters) > 2 * allowed) continue;
          const slips = editDistance(key, candidate.key, allowed);
          if (slips <= allowed) found.push({ ...candidate.known, key: candidate.key, slips });
        }
      }
      return found.sort((a, b) => a.slips - b.slips || likelier(a, b, key));
    },
  };
}

function likelier(a: NearWord, b: NearWord, key: string): number {
  const first = (word: NearWord) => (word.key[0] === key[0] ? 1 : 0);
  return first(b) - first(a) || b.commonness - a.commonness || (a.key < b.key ? -1 : 1);
}

/** Which letters a word has, a bit each: a slip changes two bits at most. */
function lettersOf(key: string): number {
  let letters = 0;
  for (let index = 0; index < key.length; index++) letters |= 1 << (key.charCodeAt(index) % 31);
  return letters;
}

function bitsIn(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}
