import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { attribute, type FinishedPage, isArticle, readPages } from './read-pages.ts';

const published = 'https://help.example.com';
const sites = inject('sites');

describe.each(['sample', 'rare'] as const)('what machines get of the %s site', (name) => {
  const { folder, base } = sites[name];
  const pages = readPages({ folder, base });
  const indexed = pages.filter((page) => !contentsOf(page, 'name', 'robots').includes('noindex'));
  const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');

  test('the sitemap lists every page that may be listed, and no other', () => {
    const listed = [...text('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url);
    const own = indexed.filter(({ html }) => html.includes('<link rel="canonical"'));
    expect(listed.toSorted()).toEqual(own.map(({ address }) => published + address).toSorted());
    expect(listed.length).toBeGreaterThan(100);
  });

  test('each article stands beside its page as Markdown, in its own language', () => {
    const articles = indexed.filter(isArticle).map(({ file }) => file.replace('/index.html', '.md'));
    expect(listFiles(folder).filter((file) => file.endsWith('.md'))).toEqual(articles.toSorted());
    const brief = text('llms.txt');
    expect(articles.filter((file) => !brief.includes(`${published}${base}/${file}`))).toEqual([]);
  });

  test('the addresses that structured data names are there, its steps on their page', () => {
    const wrong = indexed.flatMap((page) => {
      const ids = new Set(page.elements.map((element) => attribute(element, 'id')));
      const steps = thingsOf(page).flatMap(({ step = [] }) => step);
      return steps.filter(({ url }) => !ids.has(url.split('#')[1])).map(({ url }) => url);
    });
    expect(wrong).toEqual([]);
    const types = new Set(indexed.flatMap(thingsOf).map((thing) => thing['@type']));
    expect([...types].sort()).toEqual(['BreadcrumbList', 'FAQPage', 'HowTo', 'TechArticle', 'WebSite']);
  });

  test('every shared page has its picture', () => {
    const files = listFiles(folder);
    const pictures = indexed.flatMap((page) => contentsOf(page, 'property', 'og:image'));
    const missing = pictures.filter((url) => !files.includes(url.slice(`${published}${base}/`.length)));
    expect(missing).toEqual([]);
    expect(new Set(pictures).size).toBe(files.filter((file) => file.startsWith('images/share/')).length);
  });
});

test('a title that looks like markup is text wherever machines read it', () => {
  const { folder } = sites.rare;
  const page = readFileSync(path.join(folder, 'en/wifi/awkward-text/index.html'), 'utf8');
  // Whatever its quotation marks become: what is marked up stands between them.
  expect(page).toMatch(/"headline":"It says \\u003cb\\u003e.Fish \\u0026 chips.\\u003c\/b\\u003e"/u);
  const markdown = readFileSync(path.join(folder, 'en/wifi/awkward-text.md'), 'utf8');
  expect(markdown).toMatch(/^# It says \\<b\\>.Fish \\& chips.\\<\/b\\>\n/u);
  const feed = readFileSync(path.join(folder, 'en/feed.xml'), 'utf8');
  expect(feed).toMatch(/<title type="html"><!\[CDATA\[It says &lt;b&gt;.Fish &amp; chips.&lt;\/b&gt;\]\]>/u);
});

interface Thing {
  readonly '@type': string;
  readonly step?: readonly { readonly url: string }[];
}

function thingsOf({ html }: FinishedPage): Thing[] {
  const [, data = '{"@graph":[]}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return (JSON.parse(data) as { '@graph': Thing[] })['@graph'];
}

function contentsOf({ elements }: FinishedPage, name: 'name' | 'property', value: string): string[] {
  return elements
    .filter((element) => attribute(element, name) === value)
    .map((element) => attribute(element, 'content') ?? '');
}
