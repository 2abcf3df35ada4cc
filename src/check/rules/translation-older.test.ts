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
