import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { press, ready } from './desk.ts';
import { test, type Visit } from './visit.ts';

const site = 'desk';

describe('D shows the dictation card', () => {
  test('with address and code in large grouped digits, and the sentence to say', async ({ visit }) => {
    const card = (await openCard(visit)).getByRole('dialog', { name: 'Hand over the article' });
    expect(await card.locator('.card-address').textContent()).toBe('help.example.com');
    const code = card.locator('.card-code');
    expect(await code.textContent()).toBe('48 21 7');
    expect(await code.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(80);
    expect(await card.locator('.say').textContent()).toBe(
      'Go to help.example.com and type the code four eight, two one, seven.',
    );
  });

  test('with the sentence in the caller’s language', async ({ visit }) => {
    const page = await openCard(visit, 'l');
    const sentence = page.getByRole('dialog').locator('.say');
    expect(await sentence.textContent()).toBe(
      'Allez sur help.example.com et tapez le code quatre huit, deux un, sept.',
    );
    expect(await sentence.getAttribute('lang')).toBe('fr');
  });

  test('with a text message and an e-mail that are already filled', async ({ visit }) => {
    const page = await openCard(visit);
    const href = async (name: string) =>
      decodeURIComponent((await page.getByRole('link', { name }).getAttribute('href')) ?? '');
    const message = 'Printer shows “offline”: https://help.example.com/en/printers/printer-offline/ (code 48 21 7)';
    expect(await href('Send as text message')).toBe(`sms:?&body=${message}`);
    expect(await href('Send by e-mail')).toBe(`mailto:?subject=Printer shows “offline”&body=${message}`);
  });

  test('with the link to copy, of the article and of the step that is shown', async ({ visit }) => {
    const page = await openCard(visit);
    await page.getByRole('button', { name: 'Copy the link', exact: true }).click();
    expect(await clipboard(page)).toBe('https://help.example.com/en/printers/printer-offline/');
    await page.getByRole('button', { name: 'Copy the link to this step' }).click();
    expect(await clipboard(page)).toBe('https://help.example.com/en/printers/printer-offline/#step-1');
  });

  test('with a QR code of the address: dark on light, with the quiet zone that readers need', async ({ visit }) => {
    const page = await openCard(visit);
    const picture = page.getByRole('img', { name: 'QR code for the address of the article' });
    expect(await picture.isVisible()).toBe(true);
    const [, , size = ''] = ((await picture.getAttribute('viewBox')) ?? '').split(' ');
    // Version 4 has 33 modules, and a quiet zone of 4 on each side: ISO/IEC 18004. 53 bytes fit at level M.
    expect(Number(size)).toBe(33 + 8);
    const { backgroundColor, fill } = await picture.evaluate((svg) => {
      const { backgroundColor, fill } = getComputedStyle(svg);
      return { backgroundColor, fill };
    });
    expect([backgroundColor, fill]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});

test('C copies the article as text without markup, and nothing that only agents may see', async ({ visit }) => {
  const page = await openArticle(visit);
  await press(page, 'c');
  await page.getByText('Copied').waitFor();
  const text = await clipboard(page);
  expect(text).toContain(
    '1. Turn the printer off, wait 30 seconds, and turn it on.\n   You should see: Within 2 minutes',
  );
  expect(text).toContain('https://help.example.com/en/printers/printer-offline/');
  expect(text).not.toMatch(/Firmware 2\.1|Could you switch|<|\*\*/);
});

test('where the browser does not let it copy, the text is shown to copy by hand', async ({ visit }) => {
  const page = await ready(await visit('/fr/printers/printer-offline/', { site }));
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } });
  });
  await press(page, 'k');
  expect(await page.getByRole('dialog').locator('textarea').inputValue()).toBe(
    'https://help.example.com/fr/printers/printer-offline/',
  );
});

async function openArticle(visit: Visit): Promise<Page> {
  return ready(
    await visit('/en/printers/printer-offline/', {
      site,
      prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
    }),
  );
}

/** The card at the first step. */
async function openCard(visit: Visit, ...keys: readonly string[]): Promise<Page> {
  const page = await openArticle(visit);
  await press(page, 'Space', ...keys, 'd');
  return page;
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
