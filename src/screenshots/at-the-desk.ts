import type { Page } from 'playwright-core';

/** What an agent does at the desk before a picture is taken. */
type Doing = (page: Page) => Promise<void>;

/** Types what a caller says, and waits for what is found. */
export function find(typed: string): Doing {
  return async (page) => {
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await page.keyboard.type(typed);
    await page.locator('.find-results [data-number="5"]').waitFor();
    await page.locator('.find-results [aria-busy="false"]').waitFor({ state: 'attached' });
  };
}

/** Presses keys once the desk is ready. */
export function press(...keys: readonly string[]): Doing {
  return async (page) => {
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    for (const key of keys) await page.keyboard.press(key);
  };
}

/**
 * A customer calls about an article, is sent it, and calls again two days later.
 *
 * @param code of the article; the one that is open when the picture is taken
 */
export function callTwice(customer: string, code: string): Doing {
  return async (page) => {
    await page.clock.setFixedTime('2026-11-20T10:12:00');
    await page.reload();
    await beginCall(page, customer, code);
    await page.keyboard.press('Space');
    await endCall(page, '2');
    await page.clock.setFixedTime('2026-11-22T15:40:00');
    await beginCall(page, customer, code);
  };
}

/** Of such calls, the page of records. */
export function callTwiceAndLook(customer: string, code: string): Doing {
  return async (page) => {
    await callTwice(customer, code)(page);
    await endCall(page, '1');
    await page.goto(await page.locator('.contact-line a').evaluate((link: HTMLAnchorElement) => link.href));
    await page.locator('.records-table').waitFor();
  };
}

async function beginCall(page: Page, customer: string, code: string): Promise<void> {
  await page.locator('.contact-bar[data-ready]').waitFor();
  await page.keyboard.press('F2');
  await page.keyboard.type(customer);
  await page.keyboard.press('Enter');
  await page.locator('.contact-now').waitFor();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await page.locator('.phone-view').waitFor();
  await page.locator('.contact-now').waitFor();
}

/** @param outcome 1 solved, 2 sent, 3 passed on */
async function endCall(page: Page, outcome: string): Promise<void> {
  await page.keyboard.press('F2');
  await page.keyboard.press(outcome);
  await page.locator('.contact-bar[data-ready]:not(:has(.contact-now))').waitFor();
  await page.locator('html[data-ready] #find').waitFor();
}
