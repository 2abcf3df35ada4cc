import { expect, test } from 'vitest';
import { exampleArticle } from '../../article/testing/example-article.ts';
import { findIn, findWith, steps } from '../testing/find-with.ts';
import { wayCircle } from './way-circle.ts';

test('back to an earlier step, as often as it fails, is a circle', async () => {
  expect(await findIn(wayCircle, steps('One.', 'Two.|<IfNot step="step-1" />', 'Three.'))).toMatchObject([
    { what: 'The way comes back to where it was: step-1 → step-2 → step-1.' },
  ]);
});

test('on to a later step is none', async () => {
  expect(await findIn(wayCircle, steps('One.|<IfNot step="step-3" />', 'Two.', 'Three.'))).toEqual([]);
});

const two = (there: string, back: string) => ({
  'articles/en/printers/offline.mdx': exampleArticle(there),
  'articles/en/printers/reset.mdx': exampleArticle(back, { code: '48230' }),
});
const otherwise = (code: string) => steps(`One.|<IfNot code="${code}" />`);
const answer = (code: string) => `<Ask id="a" question="B?">\n\n<Answer id="c" label="D" code="${code}" />\n\n</Ask>`;

test('from one article to another and back is a circle', async () => {
  expect(await findWith(wayCircle, two(otherwise('48230'), otherwise('48217')))).toMatchObject([
    {
      at: 'articles/en/printers/offline.mdx',
      what: 'The way comes back to this article: 48 21 7 → 48 23 0 → 48 21 7.',
    },
  ]);
});

test('where one comes back by an answer there are other answers, so it is none', async () => {
  expect(await findWith(wayCircle, two(otherwise('48230'), answer('48217')))).toEqual([]);
});
