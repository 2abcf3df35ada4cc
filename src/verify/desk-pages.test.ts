import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { press, ready } from './desk.ts';
import { findAccessibilityProblems } from './find-accessibility-problems.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { attribute, readPages } from './read-pages.ts';
import { test } from './visit.ts';

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 768, 1280].map((width) => ({ colorScheme, width })),
);

const open = '/en/printers/printer-offline/';
const type = (text: string, found: string) => async (page: Page) => {
  await page.locator('#find').fill(text);
  await page.locator(found).first().waitFor();
};
const keys =
  (...pressed: readonly string[]) =>
  (page: Page) =>
    press(page, ...pressed);

/** What an agent has before them, one of every kind. */
const screens = [
  { kind: 'finding', address: '/en/', first: type('printer', '.entries') },
  { kind: 'a wrong code', address: '/fr/', first: type('48271', '.entries') },
  { kind: 'needs', address: open, first: keys() },
  { kind: 'a step in two languages', address: open, first: keys('l', 'Space') },
  { kind: 'what to do otherwise', address: open, first: keys('Space', 'Space', 'n') },
  { kind: 'a question', address: '/fr/wifi/wifi-no-internet/', first: keys('Space', 'Space', 'Space', 'Space', 'l') },
  { kind: 'the end', address: '/fr/wifi/wifi-slow/', first: keys('Space') },
  { kind: 'the dictation card', address: open, first: keys('Space', 'd') },
  { kind: 'the keys', address: '/fr/printers/printer-offline/', first: keys('?') },
  { kind: 'the whole article', address: open, first: keys('w') },
  { kind: 'all articles', address: '/en/all/', first: keys() },
] as const;

describe.each(looks)('in $colorScheme at $width px', (look) => {
  test.concurrent.for(screens)(
    '$kind: axe finds nothing, nothing scrolls sideways',
    async (screen, { visit, expect }) => {
      const page = await visit(screen.address, { site: 'desk', ...look });
      if (screen.kind !== 'all articles') await ready(page);
      await screen.first(page);
      expect(await findAccessibilityProblems(page)).toEqual([]);
      expect(await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    },
  );
});

describe.each(['desk', 'rareDesk'] as const)('the finished folder: %s', (name) => {
  const site = inject('sites')[name];
  const pages = readPages(site);
  const metaOf = (page: (typeof pages)[number], named: string) =>
    page.elements
      .filter((element) => element.tagName === 'meta' && attribute(element, 'name') === named)
      .map((element) => attribute(element, 'content'));

  test('has no link that leads nowhere', () => {
    expect(findBrokenLinks(pages, site.folder, site.base).filter((link) => !link.includes('https://help.'))).toEqual(
      [],
    );
  });

  test('asks not to be indexed, and sends no referrer, on every page', () => {
    for (const page of pages) {
      expect(metaOf(page, 'robots').join(), page.file).toMatch(/noindex/);
      expect(metaOf(page, 'referrer'), page.file).toEqual(['no-referrer']);
    }
    const headers = readFileSync(path.join(site.folder, '_headers'), 'utf8');
    expect(headers).toMatch(new RegExp(`^${site.base}/\\*\n(?: {2}.*\n)* {2}X-Robots-Tag: noindex, nofollow\n`));
    expect(headers).toContain('  Referrer-Policy: no-referrer\n');
    expect(readFileSync(path.join(site.folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
  });

  test('states on every page that nothing comes from elsewhere, and has no script or style within it', () => {
    for (const { file, html, elements } of pages) {
      expect(html, file).toContain("content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
      expect(html, file).toContain("require-trusted-types-for 'script'");
      const inline = elements.filter(
        (element) =>
          element.tagName === 'style' ||
          (element.tagName === 'script' && attribute(element, 'src') === undefined) ||
          Object.keys(element.properties).some((property) => /^(?:style$|on)/i.test(property)),
      );
      expect(inline, file).toEqual([]);
    }
  });

  test('uses each id once on a page', () => {
    for (const { file, elements } of pages) {
      const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        file,
      ).toEqual([]);
    }
  });
});
