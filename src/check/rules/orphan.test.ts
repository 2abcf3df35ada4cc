import { expect, test } from 'vitest';
import { exampleArticle } from '../../article/testing/example-article.ts';
import { findWith } from '../testing/find-with.ts';
import { orphan } from './orphan.ts';

const two = (body: string, fields = {}) => ({
  'articles/en/printers/offline.mdx': exampleArticle(body, fields),
  'articles/en/printers/reset.mdx': exampleArticle('Text.', { code: '48230', related: '[48217]' }),
});
const orphans = async (body: string, fields = {}) => (await findWith(orphan, two(body, fields))).map(({ at }) => at);

test('an article that nothing leads to is found', async () => {
  expect(await orphans('Text.')).toEqual(['articles/en/printers/reset.mdx']);
});

test.each([
  ['a link', 'See [this](./reset.mdx).', {}],
  ['a code', 'See [this](/48230).', {}],
  ['a step', '<Steps>\n1. Wait.\n\n   <IfNot code="48230" />\n</Steps>', {}],
  ['related', 'Text.', { related: '[48230]' }],
])('%s leads there', async (_, body, fields) => {
  expect(await orphans(body, fields)).toEqual([]);
});

test('a link to itself does not, and the only article there is needs none', async () => {
  const self = { 'articles/en/printers/reset.mdx': exampleArticle('[Up](./reset.mdx).', { code: '48230' }) };
  expect(await findWith(orphan, self)).toEqual([]);
  const other = { 'articles/en/wifi/slow.mdx': exampleArticle('Text.', { related: '[48217]' }) };
  expect((await findWith(orphan, { ...self, ...other })).map(({ at }) => at)).toEqual([
    'articles/en/printers/reset.mdx',
    'articles/en/wifi/slow.mdx',
  ]);
});

test('with its translation it is told of once', async () => {
  const french = { 'articles/fr/printers/reset.mdx': exampleArticle('Texte.', { code: '48230' }) };
  expect(await findWith(orphan, { ...two('Text.'), ...french })).toMatchObject([
    { at: 'articles/en/printers/reset.mdx' },
  ]);
});
