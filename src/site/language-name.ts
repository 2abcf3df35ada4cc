const names = new Map<string, string>();

/**
 * The name of a language within a sentence of another (or of its own).
 *
 * @example languageNameIn('fr', 'en') // 'anglais'
 */
export function languageNameIn(sentence: string, tag: string): string {
  const name =
    names.get(`${sentence} ${tag}`) ?? new Intl.DisplayNames([sentence], { type: 'language' }).of(tag) ?? tag;
  names.set(`${sentence} ${tag}`, name);
  return name;
}
