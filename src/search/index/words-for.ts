import { phraseKey } from './phrase-key.ts';
import { saidTexts, says } from './said-texts.ts';
import type { WordRule } from './words.ts';

/**
 * What customers may type for something that these texts say, each once. A rule applies where its words stand side by
 * side in one text, whole; what it adds may be what another rule is about, and so on. What the texts say already is
 * left out.
 *
 * @example wordsFor(['Restart the router'], [{ said: 'router', typed: ['internet box'] }]) // ['internet box']
 */
export function wordsFor(texts: readonly string[], rules: readonly WordRule[]): string[] {
  const said = saidTexts(texts);
  const added = new Set<string>();
  const add = (phrase: string) => {
    if (added.has(phrase)) return;
    added.add(phrase);
    const key = phraseKey(phrase);
    for (const rule of rules) if (rule.said === key) rule.typed.forEach(add);
  };
  for (const rule of rules) if (says(said, rule.said)) rule.typed.forEach(add);
  return [...added].filter((phrase) => !says(said, phraseKey(phrase)));
}
