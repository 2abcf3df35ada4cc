import { phraseKey } from './phrase-key.ts';

/** Texts of articles, joined so that a phrase can be looked for in all of them at once. */
export type SaidTexts = string & { readonly __brand: 'SaidTexts' };

/** What may follow a word of a rule in an article: a plural is the same word. */
const endings = ['', 's', 'x'];

/** Inside a word, between letters: `Wi-Fi`. */
const hyphens = /(?<=\p{L})[-‐‑](?=\p{L})/gu;

/** Texts as they can be asked with `says`: words with hyphens are there as two words and as one. */
export function saidTexts(texts: readonly string[]): SaidTexts {
  const readings = texts.flatMap((text) => [...new Set([text, text.replace(hyphens, '')])]);
  return readings.map((text) => ` ${phraseKey(text)} `).join('|') as SaidTexts;
}

/**
 * Whether a phrase stands in one of the texts, whole, its words side by side or in one piece.
 *
 * @param key a `phraseKey`
 * @example says(saidTexts(['Wi-Fi networks']), 'wifi network') // true
 */
export function says(texts: SaidTexts, key: string): boolean {
  const forms = new Set([key, key.replaceAll(' ', '')]);
  return [...forms].some((form) => endings.some((ending) => texts.includes(` ${form}${ending} `)));
}
