import type { Language, Typography } from './language.ts';
import { onceEach } from './once-each.ts';
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
  const set = textOf(language, pluralKey(language, key, values), key);
  return set.replace(/\{(\w+)\}/g, (whole, name: string, at: number) => {
    const value = String(values[name] ?? whole);
    return isQuoted(set.slice(0, at), language.typography) ? withInnerQuotes(value, language.typography) : value;
  });
}

/** A text as it is set, its names not filled in. */
const textOf = onceEach((language: Language, key = '', otherwise = ''): string => {
  const template = language.strings[key] ?? language.strings[otherwise];
  if (template === undefined) throw new Error(`The language "${language.tag}" has no text "${otherwise}".`);
  return typeset(template, language.typography);
});

/** Whether a quotation is open at the end of a text. */
function isQuoted(before: string, { quotes: [open, close] }: Typography): boolean {
  return before.lastIndexOf(open.trim()) > before.lastIndexOf(close.trim());
}

/** A text whose quotations stand within another: `“offline”` becomes `‘offline’`. */
function withInnerQuotes(text: string, { quotes: [open, close], innerQuotes = [open, close] }: Typography): string {
  const [spacedOpen, spacedClose] = [`${open.trim()}[\\s\u202f]*`, `[\\s\u202f]*${close.trim()}`];
  return text
    .replace(new RegExp(spacedOpen, 'g'), innerQuotes[0])
    .replace(new RegExp(spacedClose, 'g'), innerQuotes[1]);
}

function pluralKey(language: Language, key: string, values: StringValues): string {
  if (typeof values.count !== 'number') return key;
  const form = `${key}.${pluralRules(language).select(values.count)}`;
  return form in language.strings ? form : `${key}.other`;
}

const pluralRules = onceEach(({ tag }: Language) => new Intl.PluralRules(tag));
