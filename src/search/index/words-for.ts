import { phraseKey } from './phrase-key.ts';
import type { WordRule } from './words.ts';

/** What may follow a word of a rule in an article: a plural is the same word. */
const endings = ['', 's', 'x'];

/**
 * What customers may type for something that an article says, each once, in the order of the rules. A rule applies
 * where its words stand side by side, whole; what the article says already is left out.
 *
 * @example wordsFor('Restart the router', [{ said: 'router', typed: ['internet box'] }]) // ['internet box']
 */
export function wordsFor(text: string, rules: readonly WordRule[]): string[] {
  const words = ` ${phraseKey(text)} `;
  const says = (phrase: string) => endings.some((ending) => words.includes(` ${phraseKey(phrase)}${ending} `));
  const typed = rules.filter(({ said }) => says(said)).flatMap((rule) => rule.typed);
  return [...new Set(typed)].filter((phrase) => !says(phrase));
}
