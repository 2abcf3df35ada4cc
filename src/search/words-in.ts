import { wordKey } from './word-key.ts';

/** A word of a text, as it stands there and as search compares it. */
export interface Word {
  readonly written: string;
  readonly key: string;
  /** The keys of its parts, where punctuation stands inside it: `wi-fi` has two. Else empty. */
  readonly parts: readonly string[];
}

const inside = /[^\p{L}\p{M}\p{N}]+/u;
const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/**
 * The words of a folded text, without what has no letter or digit.
 *
 * @example wordsIn('The wi-fi, again').map(({ key }) => key) // ['the', 'wifi', 'again']
 */
export function wordsIn(text: string): Word[] {
  return text.split(/\s+/).flatMap((piece) => {
    const written = piece.replace(around, '');
    const key = wordKey(written);
    if (key === '') return [];
    const parts = inside.test(written) ? written.split(inside).map(wordKey) : [];
    return [{ written, key, parts: parts.filter((part) => part !== '') }];
  });
}
