import { expect, test } from 'vitest';
import { exampleArticle } from '../../article/testing/example-article.ts';
import { findWith } from '../testing/find-with.ts';
import { imageHeavy } from './image-heavy.ts';

const drawingOf = (bytes: number) => {
  const [open, close] = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="', '"/></svg>'];
  return open + 'z'.repeat(bytes - open.length - close.length) + close;
};
const found = (bytes: number) =>
  findWith(imageHeavy, {
    'articles/en/printers/offline.mdx': exampleArticle('![The tray](./tray.svg)'),
    'articles/en/printers/tray.svg': drawingOf(bytes),
  });

test('150 kB are enough for a picture', async () => {
  expect(await found(150_000)).toEqual([]);
  expect(await found(150_001)).toMatchObject([{ at: 'articles/en/printers/offline.mdx:10:1' }]);
});
