import { bentWords } from './bent-words.ts';
import { foldQuery } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { type NearWord, nearWords } from './near-words.ts';
import { type Commonness, isSpelled, type Vocabulary } from './vocabulary.ts';
import { wordKey } from './word-key.ts';
import { type Word, wordsIn } from './words-in.ts';

/** A word that is searched for. */
export interface Term {
  /** As it was typed. */
  readonly typed: string;
  /** What Pagefind is asked: one known word, or the beginning of one. */
  readonly asked: string;
  readonly commonness: Commonness;
  /** Whether a word with digits, which Pagefind must find whole before a longer one will do. */
  readonly digits: boolean;
  /** Other words that may have been meant, where several are as near as the one that is asked. */
  readonly instead: readonly NearWord[];
}

/** What is to be done with a query that is no code. */
export interface QueryPlan {
  readonly terms: readonly Term[];
  /** What is taken for something else: `used` is spelled as the site spells it. */
  readonly corrections: readonly { readonly typed: string; readonly used: string }[];
  /** The words that no article has, as they were typed. */
  readonly unknown: readonly string[];
}

export interface PlanOptions {
  /** Correct nothing. */
  readonly asTyped: boolean;
  /** The last word is finished. */
  readonly complete: boolean;
}

/** Plans queries in one language. */
export type QueryPlanner = (typed: string, options: PlanOptions) => QueryPlan;

/** Prepares to plan: reads the words of the language and of the site once. */
export function queryPlanner({ words: vocabulary, compounds, language: { search } }: Lexicon): QueryPlanner {
  const little = new Set(search.stopWords.map(wordKey));
  const bent = bentWords(vocabulary, search.endings);
  let near: ReturnType<typeof nearWords> | undefined;
  const nearest = (key: string) => {
    near ??= nearWords(vocabulary);
    const found = near.find(key).filter((word) => key.length > shortWord || beginsAlike(word.key, key));
    return found.filter(({ slips }) => slips === found[0]?.slips);
  };
  const known = (key: string) => vocabulary.get(key);

  const planWord = (word: Word, open: boolean, asTyped: boolean): PlannedWord => {
    const { written, key, parts } = word;
    if (/\p{N}/u.test(key)) return { terms: [termOf(written, key, 0, true)] };
    if (vocabulary.size === 0 || !isJudged(key)) return { terms: [termOf(written, key, 0)] };
    const form = compounds.get(key);
    if (form?.length === 2) return { terms: form.map((half) => termOf(written, half, known(half)?.commonness ?? 0)) };
    const itself = known(key);
    if (itself) return { terms: [termOf(written, key, itself.commonness)] };
    if (parts.length > 1 && parts.every((part) => known(part) || little.has(part))) {
      const telling = parts.filter((part) => !little.has(part));
      return { terms: telling.map((part) => termOf(part, part, known(part)?.commonness ?? 0)) };
    }
    if (open && beginsWord(vocabulary, key)) return { terms: [termOf(written, key, 0)] };
    const stem = bent(key);
    if (stem !== undefined) return { terms: [termOf(written, stem, known(stem)?.commonness ?? 0)] };
    if (key.length >= shortestBeginning && beginsWord(vocabulary, key)) return { terms: [termOf(written, key, 0)] };
    return asTyped ? { terms: [], unknown: written } : corrected(word, nearest(key), splitWord(key, vocabulary));
  };

  // One of the halves is no word by itself.
  const isJoined = (first: string, second: string) => {
    const whole = first + second;
    if (compounds.has(whole)) return compounds.get(whole)?.length === 1;
    const isLame = (half: string) => !little.has(half) && (half.length <= 2 || !vocabulary.has(half));
    return vocabulary.has(whole) && (isLame(first) || isLame(second));
  };

  return (typed, { asTyped, complete }) => {
    const all = joinedWords(wordsIn(foldQuery(typed, search.elisions)), isJoined);
    const telling = all.filter(({ key }) => !little.has(key));
    const words = telling.length > 0 ? telling : all;
    const last = all.at(-1);
    const planned = words.map((word) => planWord(word, !complete && word === last && !/\s$/.test(typed), asTyped));
    return {
      terms: uniqueTerms(planned.flatMap(({ terms }) => terms)),
      corrections: planned.flatMap(({ correction }) => correction ?? []),
      unknown: planned.flatMap(({ unknown }) => unknown ?? []),
    };
  };
}

/** Whether the vocabulary can tell if a word is known: it cannot where words stand without spaces, or are no words. */
function isJudged(key: string): boolean {
  return isSpelled(key) && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(key);
}

interface PlannedWord {
  readonly terms: readonly Term[];
  readonly correction?: { readonly typed: string; readonly used: string };
  readonly unknown?: string;
}

/** A finished word stands for the longer ones that begin with it from this length on: `config`. */
const shortestBeginning = 4;

function termOf(typed: string, asked: string, commonness: Commonness, digits = false): Term {
  return { typed, asked, commonness, digits, instead: [] };
}

function corrected({ written }: Word, near: readonly NearWord[], split: readonly string[]): PlannedWord {
  const [best, ...others] = near;
  if (best && (best.slips === 1 || split.length === 0)) {
    const term = { ...termOf(written, best.key, best.commonness), instead: others.slice(0, 3) };
    return { terms: [term], correction: { typed: written, used: best.written } };
  }
  if (split.length > 0) {
    return {
      terms: split.map((part) => termOf(written, part, 2)),
      correction: { typed: written, used: split.join(' ') },
    };
  }
  return { terms: [], unknown: written };
}

/** In a word of so few letters a wrong first one makes another word: `book` is no `look`. */
const shortWord = 5;

function beginsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || a[0] === b[1] || a[1] === b[0];
}

function beginsWord(vocabulary: Vocabulary, key: string): boolean {
  for (const word of vocabulary.keys()) if (word.startsWith(key)) return true;
  return false;
}

/** Two known words without the space between them, the most balanced pair; none where they are short or rare. */
function splitWord(key: string, vocabulary: Vocabulary): readonly string[] {
  const middle = key.length / 2;
  const places = Array.from({ length: Math.max(0, key.length - 5) }, (_, index) => index + 3);
  const pairs = places.map((place) => [key.slice(0, place), key.slice(place)] as const);
  return (
    pairs
      .filter((pair) => pair.every((part) => (vocabulary.get(part)?.commonness ?? 0) >= 1))
      .sort((a, b) => Math.abs(a[0].length - middle) - Math.abs(b[0].length - middle))[0] ?? []
  );
}

/** Puts together what was typed apart. */
function joinedWords(words: readonly Word[], isJoined: (first: string, second: string) => boolean): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before && isJoined(before.key, word.key)) {
      joined[joined.length - 1] = {
        written: `${before.written} ${word.written}`,
        key: before.key + word.key,
        parts: [],
      };
    } else joined.push(word);
  }
  return joined;
}

function uniqueTerms(terms: readonly Term[]): Term[] {
  return terms.filter(({ asked }, index) => terms.findIndex((other) => other.asked === asked) === index);
}
