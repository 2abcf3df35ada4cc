/**
 * The language of the site that a tag from elsewhere means: the same one, else the one without its region, else one of
 * the same language.
 *
 * @example matchLanguage('en-us', ['en', 'fr']) // 'en'
 */
export function matchLanguage(tag: string, languages: readonly string[]): string | undefined {
  const wanted = tag.toLowerCase().replaceAll('_', '-');
  const [primary = ''] = wanted.split('-');
  const same = (of: (language: string) => string, as: string) =>
    languages.find((language) => of(language.toLowerCase()) === as);
  return (
    same((language) => language, wanted) ??
    same((language) => language, primary) ??
    same((language) => language.split('-')[0] ?? '', primary)
  );
}
