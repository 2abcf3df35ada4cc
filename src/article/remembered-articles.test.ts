import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Snippets } from './insert-snippets.ts';
import { understandArticle } from './read-article.ts';
import { type RememberedArticles, recall, rememberedSource } from './remembered-articles.ts';
import { exampleArticle } from './testing/example-article.ts';

const place = { file: 'a.mdx', language: 'en', topic: 'printers', slug: 'a' };

function reader() {
  const remembered: RememberedArticles = { byFile: new Map() };
  let times = 0;
  return (text: string, snippets: Snippets = new Map()) => {
    const read = recall(remembered, place, { source: text }, snippets, () => {
      times++;
      return understandArticle(place, { source: text }, snippets);
    });
    return { title: read.summary?.frontMatter.title, times };
  };
}

test('a text is understood once, and again when it has changed', () => {
  const read = reader();
  expect(read(exampleArticle('Text.', { title: 'One' }))).toEqual({ title: 'One', times: 1 });
  expect(read(exampleArticle('Text.', { title: 'One' }))).toEqual({ title: 'One', times: 1 });
  expect(read(exampleArticle('Text.', { title: 'Two' }))).toEqual({ title: 'Two', times: 2 });
});

const snippetsOf = (words: string): Snippets =>
  new Map([['a', { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }] }]]);

test('an article with a snippet is understood again when its snippet has changed, and one without is not', () => {
  const read = reader();
  const article = exampleArticle('<Snippet id="a" />');
  expect(read(article, snippetsOf('One')).times).toBe(1);
  expect(read(article, snippetsOf('One')).times).toBe(1);
  expect(read(article, snippetsOf('Two')).times).toBe(2);
  const plain = reader();
  plain(exampleArticle('Text.'), snippetsOf('One'));
  expect(plain(exampleArticle('Text.'), snippetsOf('Two')).times).toBe(1);
});

test('a file is read again when it has changed, and every file where nobody says which', async () => {
  const remembered: RememberedArticles = { byFile: new Map() };
  const written = exampleArticle('Before.');
  recall(remembered, place, { source: written }, new Map(), () =>
    understandArticle(place, { source: written }, new Map()),
  );
  const now = async () => ({ source: 'After.' });
  const sourceWhen = async (changed?: readonly string[]) => {
    remembered.changed = changed && new Set(changed.map((file) => resolve(file)));
    return rememberedSource(remembered, 'a.mdx', now);
  };
  expect(await sourceWhen(['b.mdx'])).toEqual({ source: written });
  expect(await sourceWhen(['a.mdx'])).toEqual({ source: 'After.' });
  expect(await sourceWhen()).toEqual({ source: 'After.' });
});
