/**
 * The languages of a folder that has one folder a language; nothing where it is all in one language.
 *
 * @param files paths of its articles, with `/`
 * @example languageFolders(['en/a.md', 'fr/a.md']) // ['en', 'fr']
 * @example languageFolders(['faq/a.md', 'how-to/b.md']) // []
 */
export function languageFolders(files: readonly string[]): string[] {
  const tops = new Set(files.map((file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '')));
  return [...tops].every(isLanguageTag) ? [...tops].sort() : [];
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a name is a language of two letters, with or without a region: `fr`, `fr-ca`, `pt_BR`. */
export function isLanguageTag(name: string): boolean {
  if (!/^[a-z]{2}(?:[-_][a-zA-Z0-9]{2,8})?$/.test(name)) return false;
  return names.of(name.slice(0, 2)) !== undefined;
}
