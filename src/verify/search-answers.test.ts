import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import type { Answer, Result } from '../search/browser/answer.ts';
import { serveSource } from './serve-source.ts';
import { test, type Visit } from './visit.ts';

/**
 * How answers are shown, whatever they are: the interface as it is, on a page of the sample, with a client that gives
 * the answers below by query. A query `asTyped` is asked for with an exclamation mark behind it.
 */
const client = `
  export function createSearchClient() {
    const nothing = { shortened: false, nearCodes: [], unknownErrorCodes: [], corrections: [], missing: [], results: [], total: 0, failed: false };
    return {
      warm() {},
      async search(query, limit, { asTyped } = {}) {
        const answer = window.answers[query.trim() + (asTyped ? '!' : '')] ?? {};
        return { ...nothing, ...answer, query, results: (answer.results ?? []).slice(0, limit) };
      },
      searchOther: async () => [],
    };
  }
`;

/** Puts a search box on a page, its own taken away. */
const begin = `
  import { listResults } from './search/browser/list-results.ts';
  import { suggestResults } from './search/browser/suggest-results.ts';
  export function begin(kind, numbered) {
    const config = JSON.parse(document.querySelector('form').dataset.search);
    for (const form of document.querySelectorAll('form')) form.remove();
    const [form, input, place] = ['form', 'input', 'div'].map((name) => document.createElement(name));
    form.className = 'search large';
    form.setAttribute('role', 'search');
    place.className = 'search-results';
    input.id = 'box';
    form.append(input);
    document.querySelector('main').prepend(form, place);
    if (kind === 'list') listResults(form, input, place, config);
    else suggestResults(form, input, config, { numbered });
  }
`;

const { base } = inject('sites').sample;

const result = (title: string, missing: readonly string[] = []): Result => ({
  title,
  code: '48217',
  url: `${base}/en/products/#${title}`,
  leadsTo: `${base}/en/products/#${title}`,
  passage: [{ text: 'Some words.', marked: false }],
  missing,
});
const results = Array.from({ length: 12 }, (_, index) => result(`r${index + 1}`));
const corrections = [{ typed: 'conect', used: 'connect' }];

const answers: Readonly<Record<string, Partial<Answer>>> = {
  'printer conect': { corrections, results, total: 12 },
  'printer conect!': { results: [result('as-typed', ['conect'])], total: 1, missing: ['conect'] },
  '48 21 8': {
    unknownCode: '48218',
    nearCodes: [
      { code: '48217', title: 'Printer shows “offline”', url: `${base}/en/printers/printer-offline/` },
      { code: '48230', title: 'Put the printer back', url: `${base}/en/printers/put-back/` },
    ],
  },
  'error 0x80070009': { unknownErrorCodes: ['0x80070009'], results: [result('r1', ['0x80070009'])], total: 1 },
};

/** A page with a search box that answers as above. */
async function visitAnswers(visit: Visit, kind: 'suggestions' | 'list', numbered = false): Promise<Page> {
  const page = await visit('/en/a-z/', {
    prepare: async (context) => {
      await serveSource(context, { 'search/browser/search-client.ts': client, 'begin.ts': begin });
      await context.addInitScript((given) => Object.assign(window, { answers: given }), answers);
    },
  });
  // A text, since Vitest would take the import for its own.
  await page.evaluate(`import('/_source/begin.ts').then(({ begin }) => begin('${kind}', ${numbered}))`);
  return page;
}

describe('a correction', () => {
  test.for(['suggestions', 'list'] as const)(
    'is shown and undone by keyboard, the focus in the box (%s)',
    async (kind, { visit }) => {
      const page = await visitAnswers(visit, kind);
      const box = page.locator('#box');
      await box.fill('printer conect');
      const undo = page.getByRole('link', { name: 'Search for conect instead' });
      await undo.waitFor();
      expect(await page.locator('.search-notes p').first().textContent()).toBe(
        'Results for connect. Search for conect instead',
      );
      expect(await undo.getAttribute('href')).toBe(`${base}/en/search/?q=printer+conect&exact=1`);
      await box.press('Tab');
      expect(await undo.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await page.getByText('as-typed').first().waitFor();
      expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
      expect(await undo.count()).toBe(0);
    },
  );

  test('is made again when one types on', async ({ visit }) => {
    const page = await visitAnswers(visit, 'suggestions');
    await page.locator('#box').fill('printer conect');
    await page.getByRole('link', { name: 'Search for conect instead' }).click();
    await page.getByText('as-typed').first().waitFor();
    await page.locator('#box').fill('printer conect ');
    await page.getByRole('link', { name: 'Search for conect instead' }).waitFor();
  });

  test('is announced', async ({ visit }) => {
    const page = await visitAnswers(visit, 'list');
    await page.locator('#box').fill('printer conect');
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toBe('Results for connect. Search for conect instead. 12 results.');
  });
});

test('a result says which words it lacks, and the answer which are nowhere', async ({ visit }) => {
  const page = await visitAnswers(visit, 'suggestions');
  await page.locator('#box').fill('printer conect');
  await page.getByRole('link', { name: 'Search for conect instead' }).click();
  await page.getByText('Found nowhere: conect.').first().waitFor();
  expect(await page.getByRole('option').first().textContent()).toContain('Without: conect');
});

describe('a code with a slip', () => {
  test('offers the nearest codes with their titles', async ({ visit }) => {
    const page = await visitAnswers(visit, 'suggestions');
    await page.locator('#box').fill('48 21 8');
    await page.getByText('No article has the code 48 21 8.').first().waitFor();
    expect(await page.getByRole('option').allTextContents()).toEqual([
      '48 21 7 – Printer shows “offline”',
      '48 23 0 – Put the printer back',
    ]);
  });

  test('opens none of them by Enter alone', async ({ visit }) => {
    const page = await visitAnswers(visit, 'suggestions');
    await page.locator('#box').fill('48 21 8');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=48+21+8');
  });
});

test('an error code that no article mentions is said', async ({ visit }) => {
  const page = await visitAnswers(visit, 'list');
  await page.locator('#box').fill('error 0x80070009');
  await page.getByText('No article mentions 0x80070009.').first().waitFor();
  expect(await page.getByRole('link', { name: 'r1' }).isVisible()).toBe(true);
});

describe('numbered options', () => {
  test('open by their number once an arrow has led into the list', async ({ visit }) => {
    const page = await visitAnswers(visit, 'suggestions', true);
    await page.locator('#box').fill('printer conect');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').nth(2).getAttribute('aria-keyshortcuts')).toBe('3');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('3');
    await page.waitForURL('**/en/products/#r3');
  });

  test('open by Alt and their number from the text', async ({ visit }) => {
    const page = await visitAnswers(visit, 'suggestions', true);
    await page.locator('#box').fill('printer conect');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Alt+Digit2');
    await page.waitForURL('**/en/products/#r2');
  });

  test('leave numbers to the text while one types a code', async ({ visit }) => {
    const page = await visitAnswers(visit, 'suggestions', true);
    await page.locator('#box').fill('printer conect');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('3');
    expect(await page.locator('#box').inputValue()).toBe('printer conect3');
  });
});
