import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { measureShift } from './measure-shift.ts';
import { test } from './visit.ts';

test.for(['en', 'fr'])(
  'a site with fonts of its own serves and uses them, and no line moves (%s)',
  async (language, { visit }) => {
    const asked: string[] = [];
    const page = await visit(`/${language}/printers/printer-offline/`, {
      site: 'rare',
      prepare: async (context) => context.on('request', (request) => asked.push(new URL(request.url()).pathname)),
    });
    await expect.poll(() => loadedFonts(page)).toEqual(['Site Text 400', 'Site Text 600 700']);
    const { base } = inject('sites').rare;
    expect(asked.filter((path) => path.endsWith('.woff2')).every((path) => path.startsWith(`${base}/assets/`))).toBe(
      true,
    );
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)).toMatch(
      /^"Site Text", system-ui, /,
    );
    expect(await measureShift(page)).toBe(0);
  },
);

test('a site without fonts of its own fetches none', async ({ visit }) => {
  const asked: string[] = [];
  const page = await visit('/en/printers/printer-offline/', {
    prepare: async (context) => context.on('request', (request) => asked.push(request.resourceType())),
  });
  await page.waitForLoadState('networkidle');
  expect(asked).not.toContain('font');
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)).toMatch(/^system-ui, /);
});

/** Which faces the browser has fetched, with their weights. */
function loadedFonts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family, weight }) => `${family.replaceAll('"', '')} ${weight}`)
      .sort(),
  );
}
