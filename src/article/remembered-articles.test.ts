import { expect, test } from 'vitest';
import { understandArticle } from './read-article.ts';
import { type RememberedArticles, recall } from './remembered-articles.ts';
import { exampleArticle } from './testing/example-article.ts';

const place = { file: 'a.mdx', language: 'en', topic: 'printers', slug: 'a' };

function reader() {
  const remembered: RememberedArticles = new Map();
  let times = 0;
  return (text: string) => {
    const read = recall(remembered, place, { source: text }, () => {
      times++;
      return understandArticle(place, { source: text }, new Map());
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

test('an article with a snippet is understood each time, for the snippet may have changed', () => {
  const read = reader();
  read(exampleArticle('<Snippet id="a" />'));
  expect(read(exampleArticle('<Snippet id="a" />')).times).toBe(2);
});
