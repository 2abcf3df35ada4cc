/** Articles as numbers, for sums over a million patterns. */
export interface NumberedArticles {
  /** Codes by number. */
  readonly codes: readonly string[];
  /** The articles of each set. */
  readonly articlesOf: readonly (readonly number[])[];
}

/**
 * Numbers the articles of sets of codes in the order in which they are met.
 *
 * @example numberedArticles([[], ['48230'], ['48217', '48230']]) // { codes: ['48230', '48217'], articlesOf: [[], [0], [1, 0]] }
 */
export function numberedArticles(codesOfLinks: readonly (readonly string[])[]): NumberedArticles {
  const numbers = new Map<string, number>();
  const articlesOf = codesOfLinks.map((codes) => codes.map((code) => numberOf(code, numbers)));
  return { codes: [...numbers.keys()], articlesOf };
}

function numberOf(code: string, numbers: Map<string, number>): number {
  const number = numbers.get(code) ?? numbers.size;
  numbers.set(code, number);
  return number;
}
