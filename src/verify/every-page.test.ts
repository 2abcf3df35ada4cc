import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findAccessibilityProblems } from './find-accessibility-problems.ts';
import { kindsOfPages, kindsThatLeadOn, notThere } from './kinds-of-pages.ts';
import { test } from './visit.ts';

const looks = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
] as const;

const kinds = [
  ...kindsOfPages.map((kind) => ({ ...kind, prepare: async () => undefined })),
  ...kindsThatLeadOn.map((kind) => ({ ...kind, prepare: stayHere })),
];

describe.each(looks)('in $colorScheme at $width px', (look) => {
  test.concurrent.for(kinds)('$kind: axe finds nothing, nothing scrolls sideways', async (kind, { visit, expect }) => {
    const { site, address, title, prepare } = kind;
    const page = await visit(address, { site, ...look, prepare, mayReport: notThere });
    await expect.poll(() => page.title()).toMatch(title);
    await openEveryAnswer(page);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect(await widthToScroll(page)).toBe(0);
  });
});

test('what is wrong with a page would be found', async ({ visit }) => {
  const page = await visit('/en/', { width: 320 });
  await page.getByRole('main').evaluate((main) => {
    const wide = document.createElement('div');
    wide.style.cssText = 'width: 400px; height: 1px';
    main.append(wide, document.createElement('img'));
  });
  expect(await findAccessibilityProblems(page)).toEqual([expect.stringMatching(/^image-alt: /)]);
  expect(await widthToScroll(page)).toBeGreaterThan(0);
});

/** Keeps a page that leads on, by script or at once, where it is. */
async function stayHere(context: BrowserContext): Promise<void> {
  await context.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await context.route('**/old-address/', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/html', body: html.replace(/<meta http-equiv="refresh"[^>]*>/, '') });
  });
}

async function openEveryAnswer(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

function widthToScroll(page: Page): Promise<number> {
  return page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}
