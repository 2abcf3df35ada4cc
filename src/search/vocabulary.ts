import { wordKey } from './word-key.ts';

/**
 * How common a word is on the site, in steps, which is as much as correcting a word and weighing it need: in one
 * article, in a few, in some, in many, nearly everywhere.
 */
export type Commonness = 0 | 1 | 2 | 3 | 4;

/** A word that stands in the site's articles. */
export interface KnownWord {
  /** As it is mostly written there, in small letters. */
  readonly written: string;
  readonly commonness: Commonness;
}

/** The words of the articles of one language, by their key, in the order of keys. */
export type Vocabulary = ReadonlyMap<string, KnownWord>;

/** From so many articles on a word has the next step; the last step is a share of all articles. */
const steps = [2, 4, 16] as const;
const nearlyEverywhere = 0.1;

/** @param articles in how many of `total` articles the word stands */
export function commonnessOf(articles: number, total: number): Commonness {
  if (articles >= Math.max(steps[2], total * nearlyEverywhere)) return 4;
  return steps.filter((from) => articles >= from).length as Commonness;
}

/** Only words of letters are kept: codes and numbers are not spelled. Longer ones are no words. */
export function isSpelled(key: string): boolean {
  return /^\p{L}{2,24}$/u.test(key);
}

/**
 * A vocabulary as it is published: each word after what it shares with the one before it. A capital says how many
 * letters it shares (A none), then come the rest of its letters, then a digit for its commonness unless that is 0.
 *
 * @param words ordered by their key
 * @example encodeVocabulary([{ written: 'print', commonness: 0 }, { written: 'printer', commonness: 2 }]) // 'AprintFer2'
 */
export function encodeVocabulary(words: Iterable<KnownWord>): string {
  let before = '';
  let encoded = '';
  for (const { written, commonness } of words) {
    const shared = sharedLength(before, written);
    encoded += firstCapital(shared) + written.slice(shared) + (commonness === 0 ? '' : commonness);
    before = written;
  }
  return encoded;
}

/** The reverse of `encodeVocabulary`; what is not in its form is passed over. */
export function decodeVocabulary(encoded: string): Vocabulary {
  const words = new Map<string, KnownWord>();
  let before = '';
  for (const [, capital = 'A', rest = '', digit = '0'] of encoded.matchAll(/([A-Z])([^A-Z\d]*)(\d?)/g)) {
    const written = before.slice(0, capital.charCodeAt(0) - firstCharCode) + rest;
    const commonness = Math.min(4, Number(digit)) as Commonness;
    words.set(wordKey(written), { written, commonness });
    before = written;
  }
  return words;
}

const firstCharCode = 'A'.charCodeAt(0);
const mostShared = 25;

function firstCapital(shared: number): string {
  return String.fromCharCode(firstCharCode + shared);
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < mostShared && length < a.length && a[length] === b[length]) length++;
  return length;
}
