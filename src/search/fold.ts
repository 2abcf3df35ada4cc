/**
 * The one form in which texts and queries meet. Pagefind itself ignores case and accents; what it does not know is that
 * ’ is an apostrophe, that œ is oe, and that `l'imprimante` is two words.
 *
 * In the index a word joiner marks what was folded: Pagefind does not see it, and `unfold` takes it back.
 */

/** U+2060, without width: stands in the index where `unfold` has something to put together again. */
const joiner = '\u2060';

const apostrophes = /[\u2018\u2019\u02bc\uff07]/g;
const withoutWidth = /[\u00ad\u200b\u2060\ufeff]/g;
const ligatures: Readonly<Record<string, string>> = { œ: 'o', Œ: 'O', æ: 'a', Æ: 'A' };
const firstLetters = Object.fromEntries(Object.entries(ligatures).map(([ligature, letter]) => [letter, ligature]));

/**
 * A query as the index spells it. Folding twice changes nothing.
 *
 * @param elisions what a language contracts before a vowel, without its apostrophe: `l`, `d`, `qu`
 * @example foldQuery('  L’imprimante a du cœur', ['l', 'd']) // 'imprimante a du coeur'
 */
export function foldQuery(typed: string, elisions: readonly string[]): string {
  const plain = openLigatures(straighten(typed), '').normalize('NFC');
  return plain.replace(elisionsIn(elisions), ' ').replace(/\s+/g, ' ').trim();
}

/**
 * A text as it goes into the index.
 *
 * @example unfold(foldText('L’imprimante a du cœur', ['l', 'd'])) // "L'imprimante a du cœur"
 */
export function foldText(written: string, elisions: readonly string[]): string {
  const spaced = straighten(written).replace(elisionsIn(elisions), (elided) => elided.replaceAll("'", `'${joiner} `));
  return openLigatures(spaced, joiner);
}

/** Two words of the index that are also one: Pagefind finds them by the whole and, for less, by each. */
export function asOneWord(first: string, second: string): string {
  return `${first}${joiner}-${second}`;
}

/** A word of the index that is also two. */
export function asTwoWords(first: string, second: string): string {
  return `${first}${joiner}${joiner}-${second}`;
}

/** A text from the index, Pagefind's marks in it or not, as it was written, apostrophes straight. */
export function unfold(indexed: string): string {
  return indexed
    .replaceAll(`${joiner}${joiner}-`, '')
    .replaceAll(`${joiner}-`, ' ')
    .replace(new RegExp(`${joiner}(</mark>)? `, 'g'), '$1')
    .replace(new RegExp(`([oOaA])${joiner}e`, 'g'), (_, first: string) => firstLetters[first] ?? first);
}

function straighten(text: string): string {
  return text.replace(apostrophes, "'").replace(withoutWidth, '').normalize('NFC');
}

function openLigatures(text: string, between: string): string {
  return text.replace(/[œŒæÆ]/g, (ligature) => `${ligatures[ligature]}${between}e`);
}

/** One or more elisions in a row before a word: the `l'` of `l'imprimante`, the `d'l'` of hurried typing. */
function elisionsIn(elisions: readonly string[]): RegExp {
  if (elisions.length === 0) return /(?!)/;
  const any = elisions.map((elision) => elision.replace(/[^\p{L}]/gu, '')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'-])(?:(?:${any})')+(?=[\\p{L}\\p{N}])`, 'giu');
}
