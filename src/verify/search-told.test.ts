import type { BrowserContext } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { parseSearchLine } from '../health/parse-search-line.ts';
import { builtOn } from './sites.ts';
import { test } from './visit.ts';

/** Answers at the endpoint of the settings, and keeps what it was told, with its headers. */
function listen(told: { body: unknown; headers: Record<string, string> }[]) {
  return async (context: BrowserContext): Promise<void> => {
    await context.clock.setFixedTime(`${builtOn}T21:30:00Z`);
    await context.addCookies([{ name: 'session', value: 'secret', domain: '127.0.0.1', path: '/' }]);
    await context.route('**/api/search', async (route) => {
      const headers = await route.request().allHeaders();
      told.push({ body: parseSearchLine(route.request().postData() ?? ''), headers });
      await route.fulfill({ status: 204 });
    });
  };
}

describe('where the settings name an endpoint, a search that found nothing', () => {
  test('is told once, without anything about the person', async ({ visit }) => {
    const told: { body: unknown; headers: Record<string, string> }[] = [];
    const page = await visit('/en/', { site: 'rare', prepare: listen(told) });
    const box = page.getByRole('combobox');
    await box.fill('zzxqzzxq me@example.com 06 12 34 56 78');
    await page.locator('.search-notes').getByText('zzxqzzxq').waitFor();
    await page.getByRole('link', { name: 'Volta' }).focus();
    await expect.poll(() => told.length).toBe(1);
    await box.focus();
    await page.getByRole('link', { name: 'Volta' }).focus();
    await box.fill('restart router');
    await page.getByRole('option', { name: 'Restart the router the right way' }).click();
    await page.waitForURL(`**${inject('sites').rare.base}/en/wifi/restart-router/**`);
    expect(told.map(({ body }) => body)).toEqual([
      {
        schemaVersion: 1,
        at: builtOn,
        language: 'en',
        query: 'zzxqzzxq [email] [number]',
        results: expect.any(Number),
      },
    ]);
    expect(Object.keys(told[0]?.headers ?? {}).filter((name) => /cookie|referer/.test(name))).toEqual([]);
  });

  test('is told from the page of results, and not again after Enter', async ({ visit }) => {
    const told: { body: unknown; headers: Record<string, string> }[] = [];
    const page = await visit('/fr/', { site: 'rare', prepare: listen(told) });
    await page.getByRole('combobox').fill('zzxqzzxq');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fr/search/?q=zzxqzzxq');
    await page.getByText('Rien trouvé pour').first().waitFor();
    await page.keyboard.press('Tab');
    await page.getByRole('textbox').press('Enter');
    await expect.poll(() => told.length).toBe(1);
    expect(told[0]?.body).toMatchObject({ language: 'fr', query: 'zzxqzzxq' });
  });
});

test('without an endpoint nothing is told', async ({ visit }) => {
  const posted: string[] = [];
  const page = await visit('/en/', {
    prepare: async (context) => {
      context.on('request', (request) => request.method() === 'POST' && posted.push(request.url()));
    },
  });
  await page.getByRole('combobox').fill('zzxqzzxq');
  await page.getByText('Nothing found for').first().waitFor();
  await page.getByRole('link', { name: 'Volta' }).focus();
  await page.goto(`${inject('sites').sample.base}/en/a-z/`);
  expect(posted).toEqual([]);
});
