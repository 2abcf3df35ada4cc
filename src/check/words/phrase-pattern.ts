/**
 * A pattern that finds any of these phrases as whole words, capitals apart. A `*` stands for any ending of a word, `_`
 * for any one word, and either apostrophe for both.
 *
 * @example phrasePattern(['photo*']).test('Send photographs') // true
 * @example phrasePattern(['the _ button']).test('Press the red button') // true
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  if (phrases.length === 0) return /(?!)/g;
  const sources = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(phraseSource);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function phraseSource(phrase: string): string {
  return phrase
    .trim()
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '[\\s\\u00a0\\u202f]+')
    .replace(/['’]/g, "['’]")
    .replaceAll('*', '[\\p{L}\\p{N}]*')
    .replaceAll('_', "[\\p{L}\\p{N}'’-]+");
}
