import { phraseKey } from './phrase-key.ts';
import type { WordRule } from './words.ts';

/** What may follow a word of a rule in an article: a plural is the same word. */
const endings = ['', 's', 'x'];

/**
 * What customers may type for something that an article says, each once. A rule applies where its words stand side by
 * side, whole; what it adds may be what another rule is about, and so on. What the article says already is left out.
 *
 * @example wordsFor('Restart the router', [{ said: 'router', typed: ['internet box'] }]) // ['internet box']
 */
export function wordsFor(text: string, rules: readonly WordRule[]): string[] {
  const words = ` ${phraseKey(text)} `;
  const says = (phrase: string) => endings.some((ending) => words.includes(` ${phraseKey(phrase)}${ending} `));
  const added = new Set<string>();
  const add = (phrase: string) => {
    if (added.has(phrase)) return;
    added.add(phrase);
    for (const rule of rules) if (phraseKey(rule.said) === phraseKey(phrase)) rule.typed.forEach(add);
  };
  for (const rule of rules) if (says(rule.said)) rule.typed.forEach(add);
  return [...added].filter((phrase) => !says(phrase));
}
