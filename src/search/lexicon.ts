import type { Language } from '../site/language.ts';
import { decodeVocabulary, type Vocabulary } from './vocabulary.ts';

/** What is published of a language's articles for correcting what is typed, beside Pagefind's index. */
export interface LexiconFile {
  readonly version: 1;
  /** What Pagefind would fetch first, so that it needs no requests of its own. */
  readonly pagefind: PagefindStart;
  /** How many articles there are. */
  readonly articles: number;
  /** How the language is searched and written. */
  readonly language: SearchLanguage;
  /** See `encodeVocabulary`. */
  readonly words: string;
  /** See `formatCompounds`. */
  readonly compounds: string;
  /** An error code a line, its articles after it: their places in the code table, in base 36, spaces between. */
  readonly errors: string;
}

export interface PagefindStart {
  /** `pagefind-entry.json`. */
  readonly entry: string;
  /** The name of its list of articles, as the entry gives it. */
  readonly metaFile: string;
  /** That file, in base 64. */
  readonly meta: string;
}

export type SearchLanguage = Pick<Language, 'search' | 'typography'>;

export interface Lexicon {
  /** Left out where Pagefind has to fetch it itself. */
  readonly pagefind?: PagefindStart;
  readonly articles: number;
  readonly language: SearchLanguage;
  readonly words: Vocabulary;
  readonly compounds: ReadonlyMap<string, CompoundForm>;
  /** The places in the code table of the articles that mention an error code, the best first, by `errorCodeKey`. */
  readonly errors: ReadonlyMap<string, readonly number[]>;
}

/** What is known where the lexicon could not be loaded: nothing. */
export const noLexicon: Lexicon = {
  articles: 0,
  language: {
    search: { elisions: [], stopWords: [], wordsBesideCodes: [], endings: [] },
    typography: { quotes: ['“', '”'], apostrophe: '’', narrowSpaceBefore: '' },
  },
  words: new Map(),
  compounds: new Map(),
  errors: new Map(),
};

/** Where a language's lexicon is, without the site's base. */
export function lexiconAddress(language: string): string {
  return `/search/${language}-words.json`;
}

/** @throws Error where it is no lexicon */
export function parseLexicon(file: Partial<LexiconFile>): Lexicon {
  const { version, pagefind, articles, language, words, compounds, errors } = file;
  const whole = pagefind?.entry && pagefind.meta && articles !== undefined && language?.search && language.typography;
  const texts = [words, compounds, errors].every((text) => typeof text === 'string');
  if (version !== 1 || !whole || !texts) throw new Error('This is no lexicon.');
  return {
    pagefind,
    articles,
    language,
    words: decodeVocabulary(words ?? ''),
    compounds: parseCompounds(compounds ?? ''),
    errors: parseErrors(errors ?? ''),
  };
}

/** How a compound is searched for that is not sought as it was typed: by its key, or by those of its halves. */
export type CompoundForm = readonly [string] | readonly [string, string];

/** Keys, spaces between; those of two words with a hyphen. */
export function formatCompounds(forms: Iterable<CompoundForm>): string {
  return [...forms].map((form) => form.join('-')).join(' ');
}

function parseCompounds(compounds: string): Map<string, CompoundForm> {
  return new Map<string, CompoundForm>(
    compounds
      .split(' ')
      .filter((form) => form !== '')
      .map((form) => {
        const [first = '', second] = form.split('-');
        return second === undefined ? [first, [first]] : [first + second, [first, second]];
      }),
  );
}

/** @param errors ordered by key */
export function formatErrors(errors: Iterable<readonly [key: string, places: readonly number[]]>): string {
  return [...errors].map(([key, places]) => [key, ...places.map((place) => place.toString(36))].join(' ')).join('\n');
}

function parseErrors(lines: string): Map<string, readonly number[]> {
  return new Map(
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [key = '', ...places] = line.split(' ');
        return [key, places.map((place) => Number.parseInt(place, 36))];
      }),
  );
}
