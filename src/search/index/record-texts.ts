import type { SearchRecord } from './search-record.ts';

/** Every text of a record in which words may be found, its title first. */
export function recordTexts({ metadata, sections }: SearchRecord): string[] {
  const { code: _, ...texts } = metadata;
  return [...Object.values(texts), ...sections.flatMap(({ heading, text }) => [heading, text])].filter(
    (text) => text !== '',
  );
}
