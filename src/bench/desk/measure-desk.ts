import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { DeskTable } from '../../desk/find/desk-table.ts';
import type { DeskReport } from './desk-report.ts';

type DeskTimes = Pick<DeskReport, 'readyMs' | 'resultsMs' | 'firstStepMs' | 'keyMs' | 'idleMs'>;

/** How many keys are typed in the search box of one visit, and how many screens are gone through. */
const typedChars = 8;
const screens = 4;
const keyOfNothing = 'x';

/**
 * Works with a desk as an agent would: opens it, types a symptom key by key, types a code, goes through the steps.
 *
 * @param folder of the desk, for the codes and titles that there are
 * @param runs how many visits, each of them to another article and with nothing kept from before
 */
export async function measureDesk(browser: Browser, origin: string, folder: string, runs: number): Promise<DeskTimes> {
  const { articles }: DeskTable = JSON.parse(await readFile(path.join(folder, 'desk/en.json'), 'utf8'));
  const own = articles.filter(({ language }) => language === 'en');
  const times: { [Name in keyof DeskTimes]: number[] } = {
    readyMs: [],
    resultsMs: [],
    firstStepMs: [],
    keyMs: [],
    idleMs: [],
  };
  for (let run = 0; run < runs; run++) {
    const article = own[Math.floor((run * own.length) / runs)];
    if (!article) throw new Error('The desk has no article in English.');
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const page = await context.newPage();
    await page.addInitScript(watchKeys, keyOfNothing);
    await page.goto(`${origin}/en/`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    times.readyMs.push(await page.evaluate(() => performance.now()));
    await page.locator('#find').pressSequentially(article.title.slice(0, typedChars));
    await page.locator('.find-results .entries a').first().waitFor();
    times.resultsMs.push(...(await answersOf(page, '.find-results')));
    await page.locator('#find').fill(article.code);
    const enteredMs = performance.now();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${article.url}`, { waitUntil: 'commit' });
    await page.locator('.phone-view .screen').waitFor();
    times.firstStepMs.push(performance.now() - enteredMs);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    for (let screen = 0; screen < screens; screen++) await page.keyboard.press('Space');
    times.keyMs.push(...(await answersOf(page, '.phone')));
    for (let key = 0; key < screens; key++) await page.keyboard.press(keyOfNothing);
    times.idleMs.push(...(await answersOf(page, keyOfNothing)));
    await context.close();
  }
  return times;
}

/** How long each key took until what a place holds was drawn anew. */
async function answersOf(page: Page, place: string): Promise<number[]> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const seen = await page.evaluate(() => (window as unknown as WatchedWindow).answers);
  return seen.filter((answer) => answer.place === place).map(({ ms }) => ms);
}

interface WatchedWindow {
  answers: { place: string; ms: number }[];
}

/** Runs in the page: measures from every key to the next frame after something was drawn anew, or after nothing was. */
function watchKeys(idleKey: string): void {
  const answers: { place: string; ms: number }[] = [];
  Object.assign(window, { answers });
  let pressedMs: number | undefined;
  const atNextFrame = (place: string, sinceMs: number) =>
    requestAnimationFrame(() => answers.push({ place, ms: performance.now() - sinceMs }));
  const pressed = ({ key, timeStamp }: KeyboardEvent) => {
    pressedMs = timeStamp;
    if (key === idleKey) atNextFrame(idleKey, timeStamp);
  };
  addEventListener('keydown', pressed, { capture: true });
  addEventListener('DOMContentLoaded', () => {
    for (const place of ['.find-results', '.phone']) {
      const watched = document.querySelector(place);
      if (!watched) continue;
      new MutationObserver(() => {
        if (pressedMs !== undefined) atNextFrame(place, pressedMs);
        pressedMs = undefined;
      }).observe(watched, { childList: true, subtree: true });
    }
  });
}
