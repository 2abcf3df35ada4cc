import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findAccessibilityProblems } from './find-accessibility-problems.ts';
import { test } from './visit.ts';

describe('the other language', () => {
  test('is offered where the own has little, and is one key away', async ({ visit }) => {
    const page = await visit('/fr/');
    const box = page.getByRole('combobox');
    await box.fill('printer offline');
    const offer = page.getByRole('option', { name: /^\d+ résultats? en anglais/ });
    await expect.poll(() => offer.isVisible()).toBe(true);
    expect(await offer.textContent()).toContain('Ctrl+Entrée');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/en anglais\. Ctrl\+Entrée\.$/);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL('**/en/search/?q=printer+offline');
    await expect.poll(() => page.getByRole('link', { name: 'Printer shows “offline”' }).isVisible()).toBe(true);
  });

  test('is reached with an arrow too', async ({ visit }) => {
    const page = await visit('/fr/');
    await page.getByRole('combobox').fill('printer offline');
    const offer = page.getByRole('option', { name: /en anglais/ });
    await expect.poll(() => offer.isVisible()).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await offer.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=printer+offline');
  });

  test('is not loaded before it is needed', async ({ visit }) => {
    const asked: string[] = [];
    const page = await visit('/fr/', {
      prepare: async (context) => context.on('request', (request) => asked.push(new URL(request.url()).pathname)),
    });
    await page.getByRole('combobox').fill('imprimante');
    await page.getByRole('option').first().waitFor();
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/résultats\.$/);
    expect(asked.filter((path) => /\/search\/en|\.en_|wasm\.en|en_/.test(path))).toEqual([]);
  });

  test('stands on the page of results in its own language', async ({ visit }) => {
    const page = await visit('/fr/search/?q=printer+offline');
    const link = page.getByRole('link', { name: 'Printer shows “offline”' });
    await expect.poll(() => link.isVisible()).toBe(true);
    expect(await link.evaluate((node) => node.closest('[lang]')?.getAttribute('lang'))).toBe('en');
    expect(await page.getByRole('heading', { level: 2, name: 'en anglais' }).isVisible()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  });
});

describe('after Back', () => {
  test('suggestions are there again, with what was chosen', async ({ visit }) => {
    const page = await visit('/en/');
    const box = page.getByRole('combobox');
    await box.fill('wifi');
    await page.getByRole('option').first().waitFor();
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown');
    const chosen = page.getByRole('option', { selected: true });
    const href = await chosen.getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    await page.goBack();
    await expect.poll(() => chosen.getAttribute('href')).toBe(href);
    expect(await box.inputValue()).toBe('wifi');
    expect(await hasFocus(page, 'input[name="q"]')).toBe(true);
  });

  test('the results are where they were, the focus on the one that was opened', async ({ visit }) => {
    const page = await visit('/en/search/?q=the');
    const links = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');
    await expect.poll(() => links.count()).toBe(30);
    await page.getByRole('button', { name: /^Show more/ }).click();
    await expect.poll(() => links.count()).toBeGreaterThan(30);
    const link = links.nth(33);
    const href = (await link.getAttribute('href')) ?? '';
    await link.focus();
    const scrolled = await restingScroll(page);
    await link.press('Enter');
    await page.waitForURL(`**${href}`);
    await page.goBack();
    await expect.poll(() => hasFocus(page, `a[href="${href}"]`)).toBe(true);
    // Within a line of text: nobody has to look for it.
    expect(Math.abs((await restingScroll(page)) - scrolled)).toBeLessThan(30);
  });
});

test('the address says that nothing is to be corrected, until one types on', async ({ visit }) => {
  const page = await visit('/en/search/?q=wifi&exact=1');
  await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
  expect(new URL(page.url()).search).toBe('?q=wifi&exact=1');
  await page.getByRole('textbox').fill('wifi slow');
  await page.waitForURL('**/en/search/?q=wifi+slow');
});

describe('more results', () => {
  test('follow those that are shown, and the focus goes to the first of them', async ({ visit }) => {
    const page = await visit('/en/search/?q=the');
    const links = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');
    await expect.poll(() => page.getByText(/^30 of \d+ results$/).isVisible()).toBe(true);
    const more = page.getByRole('button', { name: /^Show more \(\d+ left\)$/ });
    await more.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => links.count()).toBeGreaterThan(30);
    await expect.poll(() => links.nth(30).evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

describe('on a screen of 320 pixels, which is 1280 at 400 %,', () => {
  test.for(['/en/', '/fr/search/?q=imprimante', '/fr/search/?q=zzxqzzxq'])(
    'all that can be pressed has 44 pixels: %s',
    async (address, { visit }) => {
      const page = await visit(address, { width: 320 });
      if (address === '/en/') await page.getByRole('combobox').fill('zzxq 48 21 8');
      await page.locator('.search-results h2 a, .search-exits a').first().waitFor();
      const small = await page
        .locator('.search button, .search input, .search a, .search-exits a, .search-list a')
        .evaluateAll((targets) =>
          targets
            .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.height > 0 && box.height < 43.5)
            .map(({ text, box }) => `${text}: ${box.height}`),
        );
      expect(small).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );
});

test.for([
  ['suggestions', '/en/', 'wifi', 'light'],
  ['suggestions', '/fr/', 'imprimante', 'dark'],
  ['ways out', '/en/', 'zzxqzzxq', 'dark'],
  ['results', '/fr/search/', 'imprimante', 'light'],
  ['ways out of the page of results', '/en/search/', 'zzxqzzxq', 'dark'],
] as const)('axe finds nothing in %s (%s, %s, %s)', async ([, address, query, colorScheme], { visit }) => {
  const page = await visit(address, { width: 320, colorScheme });
  const box = page.getByRole('main').getByRole('search').locator('input');
  await box.fill(query);
  await page.locator('[role="option"], .search-results h2 a, .search-exits a').first().waitFor();
  await box.press('ArrowDown');
  expect(await findAccessibilityProblems(page)).toEqual([]);
});

test('Control+K leads from another field to the search box', async ({ visit }) => {
  const page = await visit('/en/search/?q=wifi');
  await page.getByRole('main').evaluate((main) => main.append(document.createElement('textarea')));
  const field = page.getByRole('main').locator('textarea');
  await field.focus();
  await page.keyboard.press('/');
  expect(await field.inputValue()).toBe('/');
  await page.keyboard.press('Control+k');
  expect(await hasFocus(page, 'input[name="q"]')).toBe(true);
});

function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

/** How far the page is scrolled once it has come to rest: it may scroll smoothly. */
function restingScroll(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let [last, frames] = [scrollY, 0];
        const look = () => {
          frames = scrollY === last ? frames + 1 : 0;
          last = scrollY;
          if (frames < 10) requestAnimationFrame(look);
          else resolve(last);
        };
        look();
      }),
  );
}
