import { describe, expect, inject } from 'vitest';
import { attribute, type FinishedPage, isArticle, readPages } from './read-pages.ts';
import { test } from './visit.ts';

const script = false;
const { base } = inject('sites').sample;
const { base: rareBase } = inject('sites').rare;

describe('without script', () => {
  test('the first page lists the languages', async ({ visit }) => {
    const page = await visit('/', { script });
    await page.getByRole('link', { name: 'Français' }).click();
    expect(new URL(page.url()).pathname).toBe(`${base}/fr/`);
  });

  test('a code offers its article in each language', async ({ visit }) => {
    const page = await visit('/48217/', { script });
    const offered = await page.getByRole('main').getByRole('link').allInnerTexts();
    expect(offered).toEqual([
      expect.stringMatching(/^Read .* in English$/),
      expect.stringMatching(/^Lire .* en français$/),
    ]);
    await page.getByRole('link', { name: 'Lire' }).click();
    expect(new URL(page.url()).pathname).toBe(`${base}/fr/printers/printer-offline/`);
  });

  test('an article shows every step, and every answer can be opened', async ({ visit }) => {
    const page = await visit('/en/printers/printer-offline/', { script });
    const steps = page.getByRole('listitem').filter({ hasText: 'Check word' });
    expect(await steps.count()).toBe(4);
    await page.getByText('The computer still says offline, or shows 0x00000709').click();
    expect(await page.getByText('Choose the InkJet and remove it.').isVisible()).toBe(true);
    expect(await steps.count()).toBe(8);
  });

  test('tabs stand one below the other, each with its name', async ({ visit }) => {
    const page = await visit('/en/printers/queue-stuck/', { script });
    for (const name of ['Windows', 'Mac']) {
      const tab = page.getByRole('region', { name, exact: true });
      expect(await tab.getByText('Print your document.').isVisible()).toBe(true);
    }
  });

  test.for(['/fr/', '/fr/search/?q=imprimante', '/fr/wifi/wifi-slow/'])(
    'search is a link to everything, from A to Z (%s)',
    async (address, { visit }) => {
      const page = await visit(address, { script });
      const search = page.getByRole('search');
      expect(await search.locator('.search-without-script').textContent()).toContain(
        'La recherche a besoin de JavaScript',
      );
      expect(await search.getByRole('textbox').count()).toBe(0);
      await search.getByRole('link', { name: 'Tout, de A à Z' }).click();
      expect(new URL(page.url()).pathname).toBe(`${base}/fr/a-z/`);
    },
  );

  test('an old address and a replaced article lead on', async ({ visit }) => {
    const old = await visit('/en/old-address/', { site: 'rare', script });
    await old.waitForURL(`**${rareBase}/en/wifi/moved/`);
    const replaced = await visit('/en/wifi/replaced/', { site: 'rare', script });
    await replaced.waitForURL(`**${rareBase}/en/wifi/restart-router/`);
  });
});

describe('from the first page', () => {
  const pages = readPages(inject('sites').sample);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const articles = pages.filter(isArticle).map(({ address }) => address);

  test('every article is three clicks away at most', () => {
    let reached = new Set([`${base}/`]);
    for (let click = 1; click <= 3; click++) {
      const next = [...reached].flatMap((address) => linksOn(byAddress.get(address)));
      reached = new Set([...reached, ...next]);
    }
    expect(articles.filter((address) => !reached.has(address))).toEqual([]);
  });

  test.for(['en', 'fr'])('the list from A to Z (%s) has every article', (language) => {
    const listed = linksOn(byAddress.get(`${base}/${language}/a-z/`));
    const own = articles.filter((address) => address.startsWith(`${base}/${language}/`));
    expect(own.length).toBeGreaterThanOrEqual(40);
    expect(own.filter((address) => !listed.includes(address))).toEqual([]);
  });
});

/** Where a press on a page leads, fragments left out. */
function linksOn(page: FinishedPage | undefined): string[] {
  return (page?.elements ?? [])
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attribute(element, 'href')?.split('#')[0] ?? '')
    .filter((href) => href !== '');
}
