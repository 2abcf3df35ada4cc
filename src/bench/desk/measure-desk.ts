import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { DeskEntry, DeskTable } from '../../desk/find/desk-table.ts';
import type { DeskTimes } from './desk-report.ts';
import { processorClock } from './processor-clock.ts';
import { answersOf, keyOfNothing, watchKeys } from './watch-keys.ts';

/** How many keys are typed in the search box of one visit, and how many screens are gone through. */
const typedChars = 8;
const screens = 4;

/**
 * Works with a desk as an agent would: opens it, starts a contact, types a symptom key by key, types a code, goes through
 * the steps.
 *
 * @param folder of the desk, for the codes and titles that there are
 * @param runs how many visits, each of them to another article and with nothing kept from before
 */
export async function measureDesk(browser: Browser, origin: string, folder: string, runs: number): Promise<DeskTimes> {
  const { articles }: DeskTable = JSON.parse(await readFile(path.join(folder, 'desk/en.json'), 'utf8'));
  const own = articles.filter(({ language }) => language === 'en');
  const visits: DeskTimes[] = [];
  for (let run = 0; run < runs; run++) {
    const article = own[Math.floor((run * own.length) / runs)];
    if (!article) throw new Error('The desk has no article in English.');
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    visits.push(await workOnce(await context.newPage(), origin, article));
    await context.close();
  }
  const all = (name: keyof DeskTimes) => visits.flatMap((visit) => visit[name]);
  return {
    readyMs: all('readyMs'),
    resultsMs: all('resultsMs'),
    firstStepMs: all('firstStepMs'),
    keyMs: all('keyMs'),
    idleMs: all('idleMs'),
    resultsProcessorMs: all('resultsProcessorMs'),
    keyProcessorMs: all('keyProcessorMs'),
    idleProcessorMs: all('idleProcessorMs'),
  };
}

/** One contact: finding by words, then by code, then the steps, each of them recorded. */
async function workOnce(page: Page, origin: string, article: DeskEntry): Promise<DeskTimes> {
  await watchKeys(page);
  await page.goto(`${origin}/en/`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  const readyMs = [await page.evaluate(() => performance.now())];
  const clock = await processorClock(page);
  await startContact(page);
  const typed = article.title.slice(0, typedChars);
  const resultsProcessorMs = await eachOf(clock, typed.length, () => page.locator('#find').pressSequentially(typed));
  await page.locator('.find-results .entries a').first().waitFor();
  const resultsMs = await answersOf(page, '.find-results');
  const firstStepMs = [await timeToFirstStep(page, article)];
  const keyProcessorMs = await eachOf(clock, screens, () => pressTimes(page, 'Space', screens));
  const keyMs = await answersOf(page, '.phone');
  const idleProcessorMs = await eachOf(clock, screens, () => pressTimes(page, keyOfNothing, screens));
  const idleMs = await answersOf(page, keyOfNothing);
  return { readyMs, resultsMs, firstStepMs, keyMs, idleMs, resultsProcessorMs, keyProcessorMs, idleProcessorMs };
}

/** What is pressed after this is recorded. */
async function startContact(page: Page): Promise<void> {
  await page.locator('.contact-bar[data-ready]').waitFor({ state: 'attached' });
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  await page.locator('.contact-now').waitFor();
}

async function timeToFirstStep(page: Page, { code, url }: DeskEntry): Promise<number> {
  await page.locator('#find').fill(code);
  const enteredMs = performance.now();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${url}`, { waitUntil: 'commit' });
  await page.locator('.phone-view .screen').waitFor();
  const ms = performance.now() - enteredMs;
  await page.locator('.contact-now').waitFor();
  return ms;
}

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

/** The processor time of one of several keys, on average. */
async function eachOf(clock: () => Promise<number>, keys: number, press: () => Promise<void>): Promise<number[]> {
  const beforeMs = await clock();
  await press();
  return [((await clock()) - beforeMs) / keys];
}
