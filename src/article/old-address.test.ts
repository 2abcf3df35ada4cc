import { expect, test } from 'vitest';
import { exampleArticle } from './testing/example-article.ts';
import { problemsIn } from './testing/problems-in.ts';

const moved = {
  'articles/en/wifi/new.mdx': exampleArticle('Text.', { code: '48230', redirectFrom: '[/en/printers/old/]' }),
};
const found = (body: string) => problemsIn({ ...moved, 'articles/en/printers/offline.mdx': exampleArticle(body) });

test('a link to the old address of an article is not dead: it leads on', async () => {
  expect(await found('[a](/en/printers/old/) [b](/en/printers/old) [c](./old.mdx)')).toBe('');
});

test('one to an address that never was is', async () => {
  expect(await found('[a](/en/printers/older/)')).toContain('KB030');
});

test('a place in the article is looked for where it stands now', async () => {
  expect(await found('[a](/en/printers/old/#why)')).toContain('KB038');
});
