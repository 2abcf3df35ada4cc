import { expect, test } from 'vitest';
import { exampleArticle } from '../../article/testing/example-article.ts';
import { findWith } from '../testing/find-with.ts';
import { codeChanged } from './code-changed.ts';
import { codeReused } from './code-reused.ts';

const path = 'articles/en/printers/offline.mdx';
const article = (fields = {}) => ({ [path]: exampleArticle('Text.', fields) });

test('a code that an article had and nothing has now is missed', async () => {
  const history = [{ code: '48230', path, deleted: false }];
  expect(await findWith(codeChanged, article(), { history })).toMatchObject([{ at: `${path}:2:7`, marked: '48217' }]);
  expect(await findWith(codeChanged, article({ code: '48230' }), { history })).toEqual([]);
  expect(await findWith(codeChanged, article())).toEqual([]);
});

test('a code of another article, even a deleted one, is not given again', async () => {
  const history = [{ code: '48217', path: 'articles/en/wifi/reset.mdx', deleted: true }];
  expect(await findWith(codeReused, article(), { history })).toMatchObject([{ at: `${path}:2:7`, marked: '48217' }]);
});

test('the same article at another place or in another language keeps its code', async () => {
  const elsewhere = [{ code: '48217', path: 'articles/en/wifi/reset.mdx', deleted: true }];
  const redirected = article({ redirectFrom: '[/en/wifi/reset/]' });
  expect(await findWith(codeReused, redirected, { history: elsewhere })).toEqual([]);
  const french = [{ code: '48217', path: 'articles/fr/printers/offline.mdx', deleted: true }];
  expect(await findWith(codeReused, article(), { history: french })).toEqual([]);
});
