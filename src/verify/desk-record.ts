import { text } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import { atArticle, press, ready } from './desk.ts';

/** Waits until the record of contacts is open on a page of the desk. */
export async function recordReady(page: Page): Promise<Page> {
  await ready(page);
  await page.locator('.contact-bar[data-ready]').waitFor({ state: 'attached' });
  return page;
}

/** Starts a contact by keyboard alone. */
export async function startContact(page: Page, customer: string): Promise<void> {
  await press(page, 'F2');
  await page.keyboard.type(customer);
  await press(page, 'Enter');
  await page.locator('.contact-now').waitFor();
}

/** Ends it: 1 solved, 2 sent, 3 escalated. */
export async function endContact(page: Page, outcome: '1' | '2' | '3'): Promise<void> {
  await press(page, 'F2');
  await page.getByRole('dialog').waitFor();
  await press(page, outcome);
  await page.locator('.contact-bar:not(:has(.contact-now))').waitFor();
  await page.waitForURL(/\/(?:en|fr)\/$/);
  await recordReady(page);
}

/** Opens an article from the search box with its code. */
export async function openByCode(page: Page, code: string, address: string): Promise<void> {
  await page.keyboard.type(code);
  await press(page, 'Enter');
  await atArticle(page, address);
  await recordReady(page);
}

/** Opens the page of records, wherever the desk stands. */
export async function openRecords(page: Page): Promise<void> {
  await page.goto((await page.locator('.contact-line a').getAttribute('href')) ?? '');
  await recordReady(page);
}

/** Exports on the page of records, by keyboard, and gives the first file. */
export async function exportContacts(page: Page): Promise<{ name: string; csv: string }> {
  await openRecords(page);
  await page.locator('.records-actions .primary').focus();
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Enter')]);
  await expect.poll(() => page.locator('.records-clear').count()).toBe(1);
  return { name: download.suggestedFilename(), csv: await textOf(download) };
}

export async function textOf(download: Download): Promise<string> {
  return text(await download.createReadStream());
}
