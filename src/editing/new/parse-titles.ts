const titleMost = 80;

/**
 * The title of each language: `fr=…` is for one, any other for the first language. What has none gets the title of the
 * first, marked as still to be written.
 *
 * @param typed as given by `--title`
 * @returns no entry at all where none can be told
 */
export function parseTitles(
  typed: readonly string[],
  languages: readonly string[],
): readonly { language: string; title: string }[] {
  const given = new Map<string, string>();
  for (const text of typed) {
    const [, language = '', title = ''] = /^([a-z]{2,3}(?:-[a-zA-Z0-9]{2,8})*)=(.*)$/s.exec(text) ?? [];
    if (languages.includes(language)) given.set(language, title.trim());
    else if (languages[0] && !given.has(languages[0])) given.set(languages[0], text.trim());
  }
  const first = languages.map((language) => given.get(language)).find((title) => title);
  if (!first) return [];
  return languages.map((language) => ({ language, title: given.get(language) || toBeWritten(first) }));
}

function toBeWritten(title: string): string {
  const marked = `TODO: ${title}`;
  return marked.length <= titleMost ? marked : `${marked.slice(0, titleMost - 1).trimEnd()}…`;
}
