import type { Language } from '../../site/language.ts';
import { say } from '../../site/say.ts';

/** Stands in no text of the interface. */
const gap = '\u0000';

/**
 * A text of the interface as what stands before and after one of its values, for a value that is more than text.
 *
 * @example sayAround(english, 'searchCorrected', 'words') // ['Results for ', '.']
 */
export function sayAround(language: Language, key: string, name: string): readonly [string, string] {
  const [before = '', after = ''] = say(language, key, { [name]: gap }).split(gap);
  return [before, after];
}
