import type { Language } from '../../site/language.ts';
import { say } from '../../site/say.ts';

/** The words of a query that a result lacks: `Without: conect` */
export function withoutWords(missing: readonly string[], language: Language): string {
  return say(language, 'searchWithout', { words: missing.join(', ') });
}
