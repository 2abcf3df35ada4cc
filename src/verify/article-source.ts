export interface ArticleFields {
  readonly code: string;
  readonly title: string;
  readonly needs?: string;
  readonly reviewed?: string;
  /** Further lines of front matter. */
  readonly more?: readonly string[];
}

/** An article as a writer would type it. */
export function articleSource(fields: ArticleFields, body: string): string {
  return [
    '---',
    `code: ${fields.code}`,
    `title: ${JSON.stringify(fields.title)}`,
    'summary: Made for the tests of the finished site.',
    `needs: ${fields.needs ?? 'nothing'}`,
    `reviewed: ${fields.reviewed ?? '2026-10-02'}`,
    'owner: test-team',
    ...(fields.more ?? []),
    '---',
    '',
    body.trim(),
    '',
  ].join('\n');
}
