import { hasCodeShape } from '../../article/article-code.ts';
import type { ArticleLookup } from './article-lookup.ts';

export interface LinkedArticles {
  /** Codes, each once, in the order they stand. */
  readonly codes: readonly string[];
  /** How many mentions lead to no article. */
  readonly unknown: number;
}

/**
 * Reads a log's `articles` cell: codes (`48217`, grouped `48 21 7`, with a step `48217#3`) and addresses
 * (`https://host/en/printers/printer-offline/`, `/48217`), separated by spaces, commas or semicolons.
 *
 * @example parseLinkedArticles('48 21 7; 48230#2', articleLookup(undefined)) // { codes: ['48217', '48230'], unknown: 0 }
 */
export function parseLinkedArticles(cell: string, lookup: ArticleLookup): LinkedArticles {
  const codes = new Set<string>();
  let unknown = 0;
  for (const { code } of readMentions(cell, lookup)) {
    if (code === undefined) unknown++;
    else codes.add(code);
  }
  return { codes: [...codes], unknown };
}

/** What a cell names, in the order it stands; `code` is absent where no article has it. */
export function* readMentions(cell: string, lookup: ArticleLookup): Generator<{ mention: string; code?: string }> {
  for (const part of cell.split(/[,;]/)) {
    for (const mention of mentions(part.split(/\s+/).map(withoutWrapping).filter(Boolean), lookup)) {
      const code = find(mention, lookup);
      yield { mention, ...(code !== undefined && { code }) };
    }
  }
}

/** Word by word, but a code that stands in groups as one. */
function* mentions(words: readonly string[], lookup: ArticleLookup): Generator<string> {
  for (let at = 0; at < words.length; ) {
    const length = groupedLength(words, at, lookup);
    yield words.slice(at, at + length).join('');
    at += length;
  }
}

/** How many words from `at` on are one code in pairs, `48 21 7`: the longest that an article has, else the longest. */
function groupedLength(words: readonly string[], at: number, lookup: ArticleLookup): number {
  const shaped = [4, 3].filter((length) => isGrouped(words.slice(at, at + length), length));
  const found = shaped.find((length) => find(words.slice(at, at + length).join(''), lookup) !== undefined);
  return found ?? shaped[0] ?? 1;
}

/** Pairs of digits, the last group one or two, a step after it allowed; a code in all. */
function isGrouped(words: readonly string[], length: number): boolean {
  const joined = words.join(' ').replace(/#\S*$/, '');
  return words.length === length && /^\d\d( \d\d)+ \d\d?$/.test(joined) && hasCodeShape(joined.replaceAll(' ', ''));
}

function find(mention: string, lookup: ArticleLookup): string | undefined {
  const place = mention.replace(/[?#].*$/s, '');
  if (!place.includes('/')) return lookup.byCode(place.replace(/\.0+$/, ''));
  return lookup.byPath(decoded(place.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '')));
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Without the brackets, quotes and full stops that stand around an address in a sentence. */
function withoutWrapping(word: string): string {
  return word.replace(/^[([{<"'«“]+/, '').replace(/[)\]}>"'»”.]+$/, '');
}
