import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { notThere } from './kinds-of-pages.ts';
import { test } from './visit.ts';

/** What people paste, and what those type who try what happens. */
const queries = [
  ['10,000 characters', 'the printer does not print '.repeat(371).slice(0, 10_000)],
  ['one word of 10,000 characters', 'p'.repeat(10_000)],
  ['only punctuation', '?!… --- «»'],
  ['emoji', '👩🏽‍💻📠🔥'],
  ['text from right to left', 'الطابعة لا تطبع'],
  ['characters that turn the writing', '\u202etxt.exe\u2066'],
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['an escaped nought', '%00%0d%0a'],
  ['quotation marks', '"printer" "offline'],
  ['a query in the other language', 'imprimante hors ligne'],
  ['half a surrogate', '\ud83d printer'],
  ['a name that every object has', '__proto__ constructor toString'],
] as const;

describe.each([
  ['suggestions', '/en/', 'combobox'],
  ['the page of results', '/en/search/', 'textbox'],
] as const)('%s', (_, address, role) => {
  test.concurrent.for(queries)('answer %s, and nothing is broken', async ([, query], { visit, expect }) => {
    const page = await visit(address);
    const box = page.getByRole(role);
    await box.fill(query);
    await expect.poll(() => saysSomething(page)).toBe(true);
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    // The box still works.
    await box.fill('no signal');
    await expect.poll(() => page.getByText('The TV says “No signal”').first().isVisible()).toBe(true);
  });
});

test.for(['%00', '%', '%E0%A4%A', '+%2B+', '%3Cscript%3E'])(
  'an address that asks for %s answers',
  async (asked, { visit }) => {
    const page = await visit(`/en/search/?q=${asked}`);
    await expect.poll(() => saysSomething(page)).toBe(true);
  },
);

/** What the browser itself reports of a request that fails. */
const failedRequest = /net::ERR_FAILED|Failed to load resource/;

/** What Pagefind's worker says when the network fails it; it cannot be told not to. */
const pagefindFailed = /net::ERR_FAILED|Failed to (?:load|fetch)|WASM Error \(No pointer\)/;

const broken: readonly (readonly [string, (context: BrowserContext) => Promise<unknown>])[] = [
  ['a side file is missing', (context) => context.route('**/search/en*', (route) => route.fulfill({ status: 404 }))],
  ['a side file is corrupt', (context) => context.route('**/search/en*', (route) => route.fulfill({ body: '{"a' }))],
  ['a side file cannot be fetched', (context) => context.route('**/search/en*', (route) => route.abort())],
];

describe('where', () => {
  test.for(broken)('%s, words are found all the same, and the list is offered', async ([, prepare], { visit }) => {
    const page = await visit('/en/', { prepare, mayReport: failedRequest });
    await page.getByRole('combobox').fill('no signal');
    const found = page.getByRole('option', { name: 'The TV says “No signal”' });
    const list = page.getByRole('search').getByRole('link', { name: 'Everything, from A to Z' });
    await expect.poll(() => found.isVisible()).toBe(true);
    expect(await list.isVisible()).toBe(true);
  });

  test.for([
    ['engine', '**/pagefind/engine.*'],
    ['texts', '**/pagefind/fragment/**'],
  ] as const)(
    'the network gives no %s, the list and a person are offered, and it can be tried again',
    async ([, files], { visit }) => {
      const page = await visit('/en/', {
        mayReport: pagefindFailed,
      });
      await page.context().route(files, (route) => route.abort());
      await page.getByRole('combobox').fill('no signal');
      const search = page.getByRole('search');
      await expect.poll(() => search.getByText('Search could not be loaded.').first().isVisible()).toBe(true);
      expect(await search.getByRole('link', { name: 'Everything, from A to Z' }).isVisible()).toBe(true);
      expect(await search.getByRole('link', { name: 'Call' }).isVisible()).toBe(true);
      await page.context().unroute(files);
      await search.getByRole('button', { name: 'Try again' }).click();
      await expect.poll(() => page.getByRole('option', { name: 'The TV says “No signal”' }).isVisible()).toBe(true);
      expect(await page.getByRole('combobox').evaluate((box) => box === document.activeElement)).toBe(true);
    },
  );

  test('the network gives no part of the index, the list and a person are offered', async ({ visit }) => {
    const page = await visit('/en/', { mayReport: pagefindFailed });
    await page.context().route('**/pagefind/index/**', (route) => route.abort());
    await page.getByRole('combobox').fill('no signal');
    const search = page.getByRole('search');
    await expect.poll(() => search.getByRole('link', { name: 'Everything, from A to Z' }).isVisible()).toBe(true);
    expect(await search.getByRole('link', { name: 'Call' }).isVisible()).toBe(true);
  });

  test('there is no connection, search says so, and goes on when there is one', async ({ visit }) => {
    const page = await visit('/fr/search/', { mayReport: /net::ERR_INTERNET_DISCONNECTED|Failed to/ });
    await page.context().setOffline(true);
    await page.getByRole('textbox').fill('imprimante');
    await expect.poll(() => page.getByText('Vous êtes hors ligne').isVisible()).toBe(true);
    await page.context().setOffline(false);
    const first = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first();
    await expect.poll(() => first.isVisible()).toBe(true);
  });

  test('nothing is at an address, its words are searched for', async ({ visit }) => {
    const page = await visit('/en/tv/no-signal.php', { mayReport: notThere });
    await expect.poll(() => page.getByRole('link', { name: 'The TV says “No signal”' }).isVisible()).toBe(true);
  });
});

/** Whether the page has answered: with results, or with the list of everything. */
function saysSomething(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const place = document.querySelector('.search-panel, .search-results');
    return place?.querySelector('[role="option"], h2 a, .search-exits a') !== null;
  });
}
