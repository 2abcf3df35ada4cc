import path from 'node:path';
import { exampleArticle } from '../../article/testing/example-article.ts';
import { writeContent } from '../../site/testing/write-content.ts';
import type { CodeHistory } from '../git/code-history.ts';
import { inspectContent } from '../read-content.ts';
import type { Rule } from '../rule.ts';

export interface Found {
  /** `articles/en/printers/offline.mdx:10:4`. */
  readonly at: string;
  /** The characters that the mark stands under, where they are known. */
  readonly marked: string;
  readonly what: string;
  readonly remedy: string;
}

/**
 * What one rule finds in a content folder with these files, on 2026-11-22.
 *
 * @param changed the days on which files were last changed, by git
 * @throws Error where the files have an error of another kind: then the example is wrong
 */
export async function findWith(
  rule: Rule,
  files: Readonly<Record<string, string | Uint8Array>>,
  {
    today = '2026-11-22',
    history,
    changed = {},
  }: { today?: string; history?: CodeHistory; changed?: Readonly<Record<string, string>> } = {},
): Promise<Found[]> {
  const contentDir = await writeContent(files);
  const changedDays = new Map(Object.entries(changed).map(([file, day]) => [path.join(contentDir, file), day]));
  const { problems } = await inspectContent(contentDir, {
    drafts: true,
    rules: () => [rule],
    today,
    history,
    changedDays,
  });
  const other = problems.find(({ id }) => id !== rule.id);
  if (other) throw new Error(`${other.file}:${other.line} ${other.id} ${other.what}`);
  return problems.map(({ file, line, column, length, what, remedy }) => {
    const name = file.replace(`${contentDir}/`, '');
    const source = `${files[name] ?? ''}`.replace(/^\ufeff/, '').split(/\r?\n/)[(line ?? 1) - 1] ?? '';
    return {
      at: [name, line, column].filter((part) => part !== undefined).join(':'),
      marked: length === undefined ? '' : source.slice((column ?? 1) - 1, (column ?? 1) - 1 + length),
      what: what.replaceAll(`${contentDir}/`, ''),
      remedy: remedy.replaceAll(`${contentDir}/`, ''),
    };
  });
}

/** The same in one article with this body, which begins on line 10, at `articles/<language>/printers/offline.mdx`. */
export function findIn(
  rule: Rule,
  body: string,
  fields: Readonly<Record<string, string>> = {},
  { language = 'en', today = '2026-11-22' }: { language?: 'en' | 'fr'; today?: string } = {},
): Promise<Found[]> {
  return findWith(rule, { [`articles/${language}/printers/offline.mdx`]: exampleArticle(body, fields) }, { today });
}

/** A body of steps, each a line; what stands in a step is given behind a bar: `Wait.|<Expect>It is on.</Expect>`. */
export function steps(...written: readonly string[]): string {
  const items = written.map((step, index) => `${index + 1}. ${step.split('|').join('\n\n   ')}`);
  return `<Steps>\n${items.join('\n\n')}\n</Steps>`;
}
