import { expect, test } from 'vitest';
import { sitemaps } from './sitemap.ts';

const page = (number: number) => ({ url: `https://help.example.com/en/a/${number}/`, links: [] });

test('a page is listed with its day and its translations', async () => {
  const links = ['en', 'fr'].map((lang) => ({ lang, url: `https://help.example.com/${lang}/` }));
  const written = await sitemaps([{ url: 'https://help.example.com/en/', lastmod: '2026-10-02', links }], '');
  expect([...written.keys()]).toEqual(['sitemap']);
  expect(written.get('sitemap')).toContain(
    '<url><loc>https://help.example.com/en/</loc><lastmod>2026-10-02</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://help.example.com/en/"/>' +
      '<xhtml:link rel="alternate" hreflang="fr" href="https://help.example.com/fr/"/></url>',
  );
});

test('what is too much for one sitemap is divided, none lost', async () => {
  const written = await sitemaps(
    Array.from({ length: 25_001 }, (_, number) => page(number)),
    'https://help.example.com',
  );
  const count = (name: string) => written.get(name)?.match(/<loc>/g)?.length;
  expect([...written.keys()]).toEqual(['sitemap', 'sitemap-1', 'sitemap-2']);
  expect(['sitemap', 'sitemap-1', 'sitemap-2'].map(count)).toEqual([2, 25_000, 1]);
  expect(written.get('sitemap')).toContain('<loc>https://help.example.com/sitemap-2.xml</loc>');
});
