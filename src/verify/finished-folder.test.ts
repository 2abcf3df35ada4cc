import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { findBrokenLinks } from './find-broken-links.ts';
import { listFiles } from './list-files.ts';
import { attribute, type FinishedPage, isArticle, readPages } from './read-pages.ts';

const sites = inject('sites');

describe.each(['sample', 'rare'] as const)('the finished folder of the %s site', (name) => {
  const site = sites[name];
  const pages = readPages(site);
  const indexed = pages.filter((page) => !valuesOf(page, 'meta', 'content').includes('noindex'));

  /** What is wrong with pages, each as `file: what`. */
  const complaints = (find: (page: FinishedPage) => readonly string[]) =>
    pages.flatMap((page) => find(page).map((what) => `${page.file}: ${what}`));

  test('has no link that leads nowhere', () => {
    expect(findBrokenLinks(pages, site.folder, site.base)).toEqual([]);
  });

  test('has one page for every source article, and the same page in every language', () => {
    const sources = listFiles(path.join(site.contentDir, 'articles')).filter((file) => file.endsWith('.mdx'));
    const published = sources.filter((file) => !/for-agents|draft|replaced/.test(file));
    const shown = pages.filter(isArticle);
    const expected = published.flatMap((file) => {
      const [, topic, slug = ''] = file.split('/');
      return ['en', 'fr'].map((language) => `${language}/${topic}/${slug.replace('.mdx', '')}/index.html`);
    });
    expect(shown.map(({ file }) => file).sort()).toEqual([...new Set(expected)].sort());
  });

  test('states on every page, before any script, that nothing comes from elsewhere', () => {
    const wrong = complaints(({ html }) => {
      const policy = html.indexOf('<meta http-equiv="content-security-policy" content="default-src \'none\'; ');
      const script = html.indexOf('<script');
      return policy > 0 && (script < 0 || policy < script) ? [] : ['no policy before the first script'];
    });
    expect(wrong).toEqual([]);
  });

  test('has no script or style within a page', () => {
    const wrong = complaints(({ elements }) =>
      elements.flatMap((element) => [
        ...(isScriptWithin(element) ? ['a script'] : []),
        ...(element.tagName === 'style' ? ['a style'] : []),
        ...Object.keys(element.properties).filter((property) => /^(?:style$|on)/i.test(property)),
      ]),
    );
    expect(wrong).toEqual([]);
  });

  test('says which language each page is in', () => {
    const wrong = complaints(({ file, elements }) => {
      const [folder = ''] = file.split('/');
      const expected = ['en', 'fr'].includes(folder) ? folder : 'en';
      const said = elements[0] && attribute(elements[0], 'lang');
      return said === expected ? [] : [`lang="${said}"`];
    });
    expect(wrong).toEqual([]);
  });

  test('tells search engines of translations that tell them the same', () => {
    const alternates = new Map(indexed.map((page) => [page.address, alternatesOf(page)]));
    const wrong = [...alternates].flatMap(([address, translations]) =>
      translations
        .filter((other) => other !== address && !alternates.get(other)?.includes(address))
        .map((other) => `${address} names ${other}, which does not name it`),
    );
    expect(wrong).toEqual([]);
    expect(alternates.get(`${site.base}/en/wifi/wifi-slow/`)).toHaveLength(2);
  });

  test('sets French with the apostrophes and quotes of French', () => {
    const wrong = complaints(({ elements }) =>
      elements
        .filter(({ tagName }) => !['code', 'kbd', 'script'].includes(tagName))
        .flatMap(({ children }) => children.filter((child) => child.type === 'text').map(({ value }) => value))
        .filter((text) => /\p{L}'\p{L}|"/u.test(text)),
    );
    expect(wrong).toEqual([]);
  });

  test('uses each id once on a page', () => {
    const wrong = complaints(({ elements }) => {
      const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(wrong).toEqual([]);
  });

  test('names on every page a title and, once, what the page is about', () => {
    const wrong = complaints(({ file, elements }) => {
      const count = (tagName: string) => elements.filter((element) => element.tagName === tagName).length;
      const headings = file === '404.html' ? 2 : 1;
      return count('title') === 1 && count('h1') === headings ? [] : [`${count('title')} titles, ${count('h1')} h1`];
    });
    expect(wrong).toEqual([]);
  });

  test('holds no page, picture or leftover besides what a visitor can ask for', () => {
    const strange = listFiles(site.folder).filter(
      (file) =>
        !/\.(?:html|md|css|js|svg|json|woff2)$|^pagefind\/|^_(?:headers|redirects)$|^_server\/\w+\.conf$|^images\/share\/|^(?:robots|llms)\.txt$|^sitemap\.xml$|^\w+\/(?:feed|opensearch)\.xml$/.test(
          file,
        ),
    );
    expect(strange).toEqual([]);
  });
});

test('old addresses lead on by the rules of the server', () => {
  const { folder, base } = sites.rare;
  const rules = [
    ['/en/old-address/', '/en/wifi/moved/'],
    ['/en/older-still/', '/en/wifi/restart-router/'],
    ['/en/wifi/replaced/', '/en/wifi/restart-router/'],
  ].flatMap(([from = '', to]) => [from, from.slice(0, -1)].map((old) => `${base}${old} ${base}${to} 301\n`));
  expect(readFileSync(path.join(folder, '_redirects'), 'utf8')).toBe(rules.join(''));
});

/** Whether script stands in the page itself: data that no browser runs is none. */
function isScriptWithin(element: Element): boolean {
  const isData = attribute(element, 'type') === 'application/ld+json';
  return element.tagName === 'script' && attribute(element, 'src') === undefined && !isData;
}

function valuesOf({ elements }: FinishedPage, tagName: string, name: string): string[] {
  return elements
    .filter((element) => element.tagName === tagName)
    .map((element) => attribute(element, name))
    .filter((value) => value !== undefined);
}

/** The paths that a page gives for itself in each language. */
function alternatesOf({ elements }: FinishedPage): string[] {
  return elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'hrefLang') !== undefined)
    .map((element) => new URL(attribute(element, 'href') ?? '').pathname);
}
