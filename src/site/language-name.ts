/**
 * The name of a language within a sentence of another (or of its own).
 *
 * @example languageNameIn('fr', 'en') // 'anglais'
 */
export function languageNameIn(sentence: string, tag: string): string {
  return new Intl.DisplayNames([sentence], { type: 'language' }).of(tag) ?? tag;
}
