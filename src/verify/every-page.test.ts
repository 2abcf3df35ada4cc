import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { findAccessibilityProblems } from './find-accessibility-problems.ts';
import { kindsOfPages, notThere } from './kinds-of-pages.ts';
import { test } from './visit.ts';

const looks = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
] as const;

describe.each(looks)('in $colorScheme at $width px', (look) => {
  test.concurrent.for(kindsOfPages)(
    '$kind: axe finds nothing, nothing scrolls sideways',
    async ({ site, address, title }, { visit, expect }) => {
      const page = await visit(address, { site, ...look, mayReport: notThere });
      await expect.poll(() => page.title()).toMatch(title);
      await openEveryAnswer(page);
      expect(await findAccessibilityProblems(page)).toEqual([]);
      expect(await widthToScroll(page)).toBe(0);
    },
  );
});

async function openEveryAnswer(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

function widthToScroll(page: Page): Promise<number> {
  return page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}
