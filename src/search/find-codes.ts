import { hasCodeShape, parseArticleCode } from '../article/article-code.ts';
import { errorCodeKey } from './code-table.ts';
import { looksLikeErrorCode } from './error-codes-in.ts';

/** What stands in a query that looks like a code. */
export interface FoundCodes {
  /** The query has the form of an article's code. */
  readonly article?: { readonly digits: string; readonly valid: boolean };
  /** Error codes that articles mention, the longest first. */
  readonly known: readonly FoundCode[];
  /** What looks like an error code and is in no article's list of them, as it was typed. */
  readonly unknown: readonly string[];
  /** The words that belong to none of them. */
  readonly rest: readonly string[];
}

export interface FoundCode {
  /** As it was typed. */
  readonly typed: string;
  /** The form in which the table has it: an `errorCodeKey`. */
  readonly key: string;
}

/** How many words a written error code may have: `ERR NAME NOT RESOLVED`, and two to spare. */
const mostWords = 6;

/** Less than this of a code says nothing. */
const fewestCharacters = 3;
/** Fewer digits in groups are quantities. */
const fewestGroupedDigits = 4;

/**
 * Looks for codes in what was typed: an article's code alone, error codes anywhere and in any dress. Words without
 * digit or underscore are a code only where they are all of the query, or three at least.
 *
 * @param isKnown whether an `errorCodeKey` is in the site's table
 * @param isLittle words that say nothing beside a code: `error`, `the`
 * @example findCodes('erreur e104 imprimante', (key) => key === 'e104', () => false).known // [{ typed: 'e104', key: 'e104' }]
 */
export function findCodes(
  query: string,
  isKnown: (key: string) => boolean,
  isLittle: (word: string) => boolean,
): FoundCodes {
  const words = query.split(/\s+/).filter((word) => word !== '');
  const known: FoundCode[] = [];
  const taken = new Set<number>();
  const telling = words.filter((word) => !isLittle(word)).length;
  for (let length = Math.min(mostWords, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const places = Array.from({ length }, (_, index) => start + index);
      if (places.some((place) => taken.has(place))) continue;
      const typed = words.slice(start, start + length).join(' ');
      const key = knownForm(typed, isKnown);
      if (key === undefined || !isMeant(typed, length, telling)) continue;
      known.push({ typed, key });
      for (const place of places) taken.add(place);
    }
  }
  const left = words.filter((_, index) => !taken.has(index));
  if (known.length === 0 && isGroupedNumber(words)) {
    return { ...articleCodeIn(query), known, unknown: [words.join('')], rest: [] };
  }
  const unknown = left.map(bare).filter(looksLikeErrorCode);
  return {
    ...articleCodeIn(query),
    known,
    unknown,
    rest: left.filter((word) => !looksLikeErrorCode(bare(word))),
  };
}

/** Digits said in groups, `6 02 4`, are one number: its groups by themselves would find anything. */
function isGroupedNumber(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => /^\d+$/.test(word)) && words.join('').length >= fewestGroupedDigits;
}

function articleCodeIn(query: string): Pick<FoundCodes, 'article'> {
  const digits = query.replace(/\s/g, '');
  if (!hasCodeShape(digits)) return {};
  return { article: { digits, valid: parseArticleCode(digits) !== undefined } };
}

/** The key under which a code stands in the table: pasted with its protocol, or typed without its `0x`, it is the same. */
function knownForm(typed: string, isKnown: (key: string) => boolean): string | undefined {
  const key = errorCodeKey(typed.replace(/^\w+::/, ''));
  if (key.length < fewestCharacters) return undefined;
  return [key, `0x${key}`].find(isKnown);
}

/** Plain words may happen to be the words of a code. */
function isMeant(typed: string, words: number, tellingWords: number): boolean {
  return /[\d_[\]]|^[A-Z]{2}/.test(typed) || typed.includes('::') || words >= 3 || words >= tellingWords;
}

/** A word without the punctuation of the sentence around it. */
function bare(word: string): string {
  return word.replace(/^\w+::/, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\]]+$/gu, '');
}
