/** Sets of articles, each with a number. The empty one is 0. */
export interface LinkedSets {
  /** The number of a set, given once. */
  numberOf(codes: readonly string[]): number;
  /** Codes by number, each set sorted. */
  readonly codesOf: readonly (readonly string[])[];
}

/**
 * Numbers sets of codes as they are met.
 *
 * @example linkedSets().numberOf(['48230', '48217']) // 1; and ['48217', '48230', '48217'] is the same set
 */
export function linkedSets(): LinkedSets {
  const codesOf: string[][] = [[]];
  const numbers = new Map([['', 0]]);
  return {
    codesOf,
    numberOf(codes) {
      const sorted = [...new Set(codes)].sort();
      const key = sorted.join(' ');
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, codesOf.length);
      return codesOf.push(sorted) - 1;
    },
  };
}
