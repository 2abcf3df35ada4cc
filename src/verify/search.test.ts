import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './visit.ts';

/** What a customer of the sample types, and the article that answers it. */
const queries = [
  ['en', 'printer offline', 'printers/printer-offline'],
  ['en', 'nothing prints', 'printers/printer-offline'],
  ['en', '0x80070005', 'printers/access-denied-driver'],
  ['en', '0X80070005', 'printers/access-denied-driver'],
  ['en', 'E-104', 'printers/'],
  ['en', 'e104', 'printers/'],
  ['en', '48217', 'printers/printer-offline'],
  ['en', '48 21 7', 'printers/printer-offline'],
  ['en', 'wifi key', 'wifi/forgot-wifi-password'],
  ['en', 'printer wont conect', 'printers/printer-offline'],
  ['en', 'my printer says E 104', 'printers/'],
  ['fr', 'imprimante', 'printers/'],
  ['fr', 'l’imprimante', 'printers/'],
  ['fr', "l'imprimante hors ligne", 'printers/printer-offline'],
  ['fr', 'imprimente hors lignne', 'printers/printer-offline'],
  ['fr', '0x80070005', 'printers/access-denied-driver'],
  ['fr', '48217', 'printers/printer-offline'],
  ['fr', 'mot de passe oublie', 'email/forgot-password'],
] as const;

describe('search finds the right article first', () => {
  test.concurrent.for(queries)('%s: %s', async ([language, query, article], { visit, expect }) => {
    const page = await visit(`/${language}/`);
    await typeQuery(page, query);
    const first = page.getByRole('option').first();
    await expect
      .poll(() => first.getAttribute('href').then((href) => href?.split('#')[0]))
      .toContain(`/${language}/${article}`);
  });

  test('and Enter opens it', async ({ visit }) => {
    const page = await visit('/en/');
    await typeQuery(page, '48 21 7');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/printers/printer-offline/');
  });
});

describe('results', () => {
  test('appear as one types, with the passage and the words found in it', async ({ visit }) => {
    const page = await visit('/en/');
    await page.getByRole('combobox').pressSequentially('stuck queue');
    const first = page.getByRole('option').filter({ hasText: 'Print job is stuck in the queue' }).first();
    await expect.poll(() => first.locator('mark').count()).toBeGreaterThan(0);
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ results?\.$/);
  });

  test('name the step, and lead to it', async ({ visit }) => {
    const page = await visit('/en/');
    await typeQuery(page, 'services.msc');
    const first = page.getByRole('option').first();
    await expect
      .poll(() => first.getAttribute('href'))
      .toMatch(/^(?:\/help)?\/en\/printers\/queue-stuck\/#windows-step-\d$/);
    expect(await first.textContent()).toMatch(/Step \d/);
    const { hash } = new URL((await first.getAttribute('href')) ?? '', page.url());
    await first.click();
    await page.waitForURL(`**/en/printers/queue-stuck/${hash}`);
    await expect.poll(() => page.locator(hash).isVisible()).toBe(true);
  });

  test('lead to where the site stands', async ({ visit }) => {
    const page = await visit('/en/', { site: 'rare' });
    await typeQuery(page, 'printer offline');
    await page.getByRole('option').first().click();
    await page.waitForURL(`**${inject('sites').rare.base}/en/printers/**`);
  });

  test('show text as text', async ({ visit }) => {
    const page = await visit('/en/', { site: 'rare' });
    await typeQuery(page, 'fish chips');
    await expect.poll(() => page.getByRole('option').first().textContent()).toContain('It says <b>');
  });
});

describe('the search box', () => {
  test.for(['/', 'Control+k'])('has the focus after %s', async (keys, { visit }) => {
    const page = await visit('/en/wifi/wifi-slow/');
    await page.keyboard.press(keys);
    expect(await page.getByRole('combobox').evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await page.getByRole('combobox').inputValue()).toBe('');
  });

  test('is worked by arrows, Enter and Escape', async ({ visit }) => {
    const page = await visit('/en/');
    const box = page.getByRole('combobox');
    await typeQuery(page, 'wifi');
    await page.getByRole('option').first().waitFor();
    const chosen = page.getByRole('option', { selected: true });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await chosen.getAttribute('id')).toBe(await box.getAttribute('aria-activedescendant'));
    expect(await chosen.getAttribute('id')).toBe(await page.getByRole('option').nth(1).getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.inputValue()).toBe('wifi');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const href = (await chosen.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  });

  test('fetches nothing before it has the focus', async ({ visit }) => {
    const asked: string[] = [];
    const page = await visit('/en/wifi/', {
      prepare: async (context) => context.on('request', (request) => asked.push(new URL(request.url()).pathname)),
    });
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /^(?:\/help)?\/(?:pagefind|search)\//.test(path))).toEqual([]);
    await page.getByRole('combobox').focus();
    await expect.poll(() => asked).toContain(`${inject('sites').sample.base}/pagefind/engine.en.js`);
  });

  test.for(['(((', '<script>%', '🖨️ טלפון', 'x'.repeat(10_000)])(
    'has an answer to "%.20s"',
    async (typed, { visit }) => {
      const page = await visit('/en/');
      await typeQuery(page, typed);
      await expect
        .poll(() =>
          page
            .getByText(/Nothing found|more than search can use/)
            .first()
            .isVisible(),
        )
        .toBe(true);
    },
  );

  test('still finds things where the words of the site are spoiled', async ({ visit }) => {
    const page = await visit('/en/', {
      prepare: (context) => context.route('**/search/en-words.json', (route) => route.fulfill({ body: '{"version":' })),
    });
    await typeQuery(page, 'printer offline');
    await expect.poll(() => page.getByRole('option').first().textContent()).toContain('Printer shows');
  });

  test('says that no article has a wrong code', async ({ visit }) => {
    const page = await visit('/en/');
    await typeQuery(page, '48 21 8');
    await expect.poll(() => page.getByText('No article has the code 48 21 8.').first().isVisible()).toBe(true);
  });

  test.for([
    ['en', 'Everything, from A to Z', '+33 1 23 45 67 89'],
    ['fr', 'Tout, de A à Z', '+33 1 23 45 67 89'],
  ] as const)(
    'where nothing is found, offers the list and a person (%s)',
    async ([language, list, phone], { visit }) => {
      const page = await visit(`/${language}/`);
      await typeQuery(page, 'zzxqzzxq');
      const search = page.getByRole('search');
      await expect.poll(() => search.getByRole('link', { name: list }).isVisible()).toBe(true);
      expect(await search.getByRole('link').allInnerTexts()).toContainEqual(
        expect.stringContaining(phone.replaceAll(' ', '\u00a0')),
      );
    },
  );

  test('says so when search cannot be loaded, and still offers the list', async ({ visit }) => {
    const page = await visit('/en/', {
      mayReport: /net::ERR_FAILED/,
      prepare: (context) => context.route('**/pagefind/**', (route) => route.abort()),
    });
    await typeQuery(page, 'printer');
    await expect.poll(() => page.getByText('Search could not be loaded.').first().isVisible()).toBe(true);
    expect(await page.getByRole('search').getByRole('link', { name: 'A to Z' }).isVisible()).toBe(true);
  });
});

describe('the page of results', () => {
  test('lists what its address asks for, and is the same after Back', async ({ visit }) => {
    const page = await visit('/fr/search/?q=imprimante');
    const results = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');
    await expect.poll(() => results.count()).toBeGreaterThan(3);
    const listed = await results.allInnerTexts();
    await results.first().click();
    await page.waitForURL('**/fr/printers/**');
    await page.goBack();
    await expect.poll(() => results.allInnerTexts()).toEqual(listed);
    expect(await page.getByRole('textbox').inputValue()).toBe('imprimante');
  });

  test('keeps in its address what is typed', async ({ visit }) => {
    const page = await visit('/en/search/');
    await page.getByRole('textbox').fill('no signal');
    await page.waitForURL('**/en/search/?q=no+signal');
    await expect.poll(() => page.getByRole('link', { name: 'The TV says “No signal”' }).first().isVisible()).toBe(true);
  });
});

/** Types into the page's search box once script has brought it to life. */
async function typeQuery(page: Page, query: string): Promise<void> {
  await page.getByRole('combobox').fill(query);
}
