/** How a language spells its syllables. */
export interface Spelling {
  /** Letters that sound. */
  readonly vowels: string;
  /** Endings that are written and not spoken. */
  readonly silentEndings: readonly string[];
}

/**
 * Makes a function that says about how many syllables a word of a language has: its groups of vowels, a silent ending
 * apart; at least one. It remembers the words that it has seen.
 *
 * @example syllableCounter({vowels: 'aeiouy', silentEndings: ['e']})('mobile') // 2
 */
export function syllableCounter({ vowels, silentEndings }: Spelling): (word: string) => number {
  const group = new RegExp(`[${vowels}]+`, 'gu');
  const seen = new Map<string, number>();
  const groups = (text: string) => text.match(group)?.length ?? 0;
  const count = (word: string) => {
    const ending = silentEndings.find((end) => word.endsWith(end) && groups(word.slice(0, -end.length)) > 0);
    return Math.max(1, groups(ending ? word.slice(0, -ending.length) : word));
  };
  return (word) => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const syllables = count(word.toLowerCase());
    seen.set(word, syllables);
    return syllables;
  };
}
