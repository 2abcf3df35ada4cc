import { expect, test } from 'vitest';
import { exampleArticle } from '../../article/testing/example-article.ts';
import { readContent } from '../../check/read-content.ts';
import { writeContent } from '../../site/testing/write-content.ts';
import { apacheRules } from './apache-rules.ts';
import { hostRedirects } from './host-rules.ts';
import { nginxRules } from './nginx-rules.ts';
import { oldAddresses } from './old-addresses.ts';

/** The old addresses of a site with one article that had these. */
async function oldOnes(...redirectFrom: string[]) {
  const contentDir = await writeContent({
    'articles/en/wifi/new.mdx': exampleArticle('Text.', { code: '48230', redirectFrom: JSON.stringify(redirectFrom) }),
  });
  const { library, site } = await readContent(contentDir, '2026-11-22');
  return oldAddresses(library, site);
}

test('an old address leads on with and without its slash, whichever the writer gave', async () => {
  const rules = '/help/en/old/ /help/en/wifi/new/ 301\n/help/en/old /help/en/wifi/new/ 301\n';
  expect(hostRedirects(await oldOnes('/en/old/'))).toBe(rules);
  expect(hostRedirects(await oldOnes('/en/old'))).toBe(rules);
});

test('an address that means something to a server does no harm: its page leads on', async () => {
  const tricks = ['/en/a;b', '/en/{x}', '/en/*', '/en/$uri', '/en/"', '/en/:splat'];
  expect(await oldOnes(...tricks)).toEqual([]);
});

test('what was written as an address is matched as the server reads it', async () => {
  const old = await oldOnes('/fr/d%C3%A9j%C3%A0.html');
  expect(nginxRules(old, '/help')).toContain('location = "/help/fr/déjà.html" { return 301 "/help/en/wifi/new/"; }');
  expect(apacheRules(old, '/help')).toContain('"^/help/fr/déjà\\.html/?$" "/help/en/wifi/new/"');
});
