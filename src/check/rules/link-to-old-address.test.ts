import { expect, test } from 'vitest';
import { exampleArticle } from '../../article/testing/example-article.ts';
import { findWith } from '../testing/find-with.ts';
import { linkToOldAddress } from './link-to-old-address.ts';

const moved = exampleArticle('## Why', { code: '48230', redirectFrom: '[/en/printers/old/]' });
const found = (body: string) =>
  findWith(linkToOldAddress, {
    'articles/en/printers/offline.mdx': exampleArticle(body),
    'articles/en/wifi/new.mdx': moved,
  });

test.each([
  ['See [this](/en/printers/old/#why).', '/en/printers/old/#why', '/en/wifi/new/#why'],
  ['See [this](./old.mdx).', './old.mdx', '../wifi/new.mdx'],
  ['É [a](https://example.com) [b](/en/printers/old)', '/en/printers/old', '/en/wifi/new/'],
])('%s', async (body, marked, written) => {
  expect(await found(body)).toMatchObject([{ marked, remedy: `Write  ${written}` }]);
});

test('a link to where it stands now is right', async () => {
  expect(await found('See [this](../wifi/new.mdx) and [this](/48230).')).toEqual([]);
});
