import type { Language } from './language.ts';
import { typeset } from './typeset.ts';

export type StringValues = Readonly<Record<string, string | number>>;

/**
 * A text of the interface in a language, its `{names}` filled in and its typography set. A text with a `count` is taken
 * in the plural form that the language has for it (`minutes.one`, `minutes.other`).
 *
 * @throws Error where the language has no such text: a mistake in the program, since `readSite` checks every language.
 * @example say(english, 'minutes', { count: 5 }) // '5 minutes'
 */
export function say(language: Language, key: string, values: StringValues = {}): string {
  const template = language.strings[pluralKey(language, key, values)] ?? language.strings[key];
  if (template === undefined) throw new Error(`The language "${language.tag}" has no text "${key}".`);
  const set = typeset(template, language.typography);
  return set.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function pluralKey(language: Language, key: string, values: StringValues): string {
  if (typeof values.count !== 'number') return key;
  const form = `${key}.${new Intl.PluralRules(language.tag).select(values.count)}`;
  return form in language.strings ? form : `${key}.other`;
}
