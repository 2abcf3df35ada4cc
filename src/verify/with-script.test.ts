import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { notThere } from './kinds-of-pages.ts';
import { test } from './visit.ts';

const { base } = inject('sites').sample;
const { base: rareBase } = inject('sites').rare;

describe('a visitor is led to their language', () => {
  test.for([
    ['fr-FR', '/fr/'],
    ['fr-CA', '/fr/'],
    ['en-US', '/en/'],
    ['de-DE', '/en/'],
  ] as const)('from the first page: %s to %s', async ([locale, home], { visit }) => {
    const page = await visit('/', { locale });
    await page.waitForURL((url) => url.pathname === base + home);
  });

  test.for([
    ['fr-FR', '/fr/printers/printer-offline/'],
    ['de-DE', '/en/printers/printer-offline/'],
  ] as const)('by a code: %s to %s, at the step that was said', async ([locale, article], { visit }) => {
    const page = await visit('/48217/#step-3', { locale });
    await page.waitForURL((url) => url.pathname + url.hash === `${base}${article}#step-3`);
  });

  test('leaving no step behind in the history', async ({ visit }) => {
    const page = await visit('/en/a-z/');
    await page.goto(`${base}/48217/`);
    await page.waitForURL('**/en/printers/printer-offline/');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(`${base}/en/a-z/`);
  });

  test('to the only language there is, where the code has one alone', async ({ visit }) => {
    const page = await visit('/10024/', { site: 'rare', locale: 'en-GB' });
    await page.waitForURL(`**${rareBase}/fr/wifi/only-in-french/`);
  });
});

test('a visitor goes from home to a topic to an article to a page', async ({ visit }) => {
  const page = await visit('/en/', { site: 'rare' });
  for (const [link, address] of [
    ['Wi-Fi and internet', '/en/wifi/'],
    ['Restart the router the right way', '/en/wifi/restart-router/'],
    ['Talk to a person', '/en/contact/'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).last().click();
    await page.waitForURL((url) => url.pathname === rareBase + address);
  }
  const picture = page.getByRole('banner').locator('img');
  expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
});

describe('the other language', () => {
  test('shows the same article', async ({ visit }) => {
    const page = await visit('/en/wifi/restart-router/');
    await page.getByRole('link', { name: 'Français' }).click();
    expect(new URL(page.url()).pathname).toBe(`${base}/fr/wifi/restart-router/`);
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname).toBe(`${base}/en/wifi/restart-router/`);
  });

  test('says plainly that an article is not translated, and shows it as it is', async ({ visit }) => {
    const page = await visit('/fr/wifi/only-in-english/', { site: 'rare' });
    expect(await page.getByText('Cet article n’existe pas encore en français. Le voici en anglais.').isVisible()).toBe(
      true,
    );
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.getByRole('article').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Only in English');
    expect(await page.getByText('You need', { exact: true }).isVisible()).toBe(true);
  });
});

describe('a link to a part of an article', () => {
  test.for([
    ['a step', '/en/printers/printer-offline/#step-3'],
    ['a step in a closed answer', '/en/printers/printer-offline/#result-still-offline-step-2'],
    ['a closed answer in another', '/en/wifi/wifi-no-internet/#light-slow-blink-restarted-still'],
    ['a step in a tab that is not chosen', '/en/printers/queue-stuck/#mac-step-3'],
    ['a tab that is not chosen', '/en/printers/queue-stuck/#mac'],
  ] as const)('brings %s into view', async ([, address], { visit }) => {
    const page = await visit(address);
    await expect.poll(() => isInView(page, address.split('#')[1] ?? '')).toBe(true);
  });

  test('brings it into view from the same page too', async ({ visit }) => {
    const page = await visit('/en/wifi/every-part/', { site: 'rare' });
    await page.goto(`${rareBase}/en/wifi/every-part/#inside-the-second-tab`);
    await expect.poll(() => isInView(page, 'inside-the-second-tab')).toBe(true);
  });

  test('does no harm when it names nothing', async ({ visit }) => {
    const page = await visit('/en/printers/queue-stuck/#100%');
    expect(await page.getByRole('tab', { name: 'Windows' }).getAttribute('aria-selected')).toBe('true');
  });
});

describe('tabs', () => {
  test('are chosen with the arrows, Home and End', async ({ visit }) => {
    const page = await visit('/en/printers/queue-stuck/');
    const chosen = page.getByRole('tab', { selected: true });
    await chosen.focus();
    for (const [key, name] of [
      ['ArrowRight', 'Mac'],
      ['ArrowRight', 'Windows'],
      ['ArrowLeft', 'Mac'],
      ['Home', 'Windows'],
      ['End', 'Mac'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await chosen.textContent()).toBe(name);
      expect(await page.getByRole('tabpanel', { name }).isVisible()).toBe(true);
    }
    expect(await page.getByRole('tabpanel').count()).toBe(1);
  });

  test('of one group go together, on this page and on the next', async ({ visit }) => {
    const page = await visit('/en/wifi/every-part/', { site: 'rare' });
    await page.getByRole('tab', { name: 'Mac' }).first().click();
    expect(await page.getByText('The same choice again, for Mac.').isVisible()).toBe(true);
    await page.goto(`${rareBase}/en/printers/queue-stuck/`);
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Mac');
  });
});

test('an address that is not there searches for its words, in its language', async ({ visit }) => {
  const page = await visit('/fr/printers/imprimante-hors-ligne.html', { mayReport: notThere });
  expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['Cette page n’est pas ici']);
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('imprimante hors ligne');
  await page.getByRole('link', { name: 'L’imprimante est « hors connexion »' }).first().waitFor();
});

/** Whether the part with this id is shown, its beginning within the window. */
function isInView(page: Page, id: string): Promise<boolean> {
  return page.locator(`[id="${id}"]`).evaluate((element) => {
    const { top, height } = element.getBoundingClientRect();
    return height > 0 && top >= 0 && top < innerHeight;
  });
}
