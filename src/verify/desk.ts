import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the desk's script has brought the page to life. */
export async function ready(page: Page): Promise<Page> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return page;
}

/** Presses keys, one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What the agent is to say now, in the caller's language and, where it is another, in the agent's. */
export function said(page: Page): Promise<string[]> {
  return page.locator('.screen .say').first().locator('> div').allInnerTexts();
}

/** Waits for an article to be open in the phone view. */
export async function atArticle(page: Page, address: string): Promise<void> {
  await page.waitForURL(`**${address}`);
  await ready(page);
  await expect.poll(() => page.locator('.phone-view').isVisible()).toBe(true);
}
