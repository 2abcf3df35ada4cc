import { expect, test } from 'vitest';
import { exampleArticle } from '../../article/testing/example-article.ts';
import { findWith } from '../testing/find-with.ts';
import { translationOlder } from './translation-older.ts';

const both = (english: string, french: string) => ({
  'articles/en/printers/offline.mdx': exampleArticle('Text.', { reviewed: english }),
  'articles/fr/printers/offline.mdx': exampleArticle('Texte.', { reviewed: french }),
});

test('a translation reviewed before its source is behind', async () => {
  expect(await findWith(translationOlder, both('2026-10-02', '2026-10-01'))).toMatchObject([
    { at: 'articles/fr/printers/offline.mdx:6:11', marked: '2026-10-01' },
  ]);
});

test('on the same day, or after it, it is not', async () => {
  expect(await findWith(translationOlder, both('2026-10-02', '2026-10-02'))).toEqual([]);
  expect(await findWith(translationOlder, both('2026-10-02', '2026-10-03'))).toEqual([]);
});

test('where git knows when each was changed, that decides, and not when somebody looked', async () => {
  const files = both('2026-10-02', '2026-10-03');
  const [en, fr] = Object.keys(files) as [string, string];
  const found = await findWith(translationOlder, files, { changed: { [en]: '2026-10-09', [fr]: '2026-10-08' } });
  expect(found).toMatchObject([
    { at: `${fr}:6:11`, what: `This was last changed on 2026-10-08, and its source ${en} on 2026-10-09.` },
  ]);
  const behind = both('2026-10-02', '2026-10-01');
  expect(await findWith(translationOlder, behind, { changed: { [en]: '2026-10-08', [fr]: '2026-10-09' } })).toEqual([]);
  // Both came with one commit, as in a copy without history: then only the days of review tell.
  const together = { [en]: '2026-10-09', [fr]: '2026-10-09' };
  expect(await findWith(translationOlder, behind, { changed: together })).toHaveLength(1);
});
