import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../build/serve-folder.ts';
import { pauseMs } from '../../search/browser/ask-as-typed.ts';
import { quantile } from '../../stats/quantile.ts';
import { launchBrowser } from '../../verify/launch-browser.ts';
import { runScript } from '../../verify/run-script.ts';
import type { BenchQuery } from './read-queries.ts';
import type { BrowserLatency } from './search-report.ts';

const sample = 100;

/**
 * Asks an index in the pages of the finished sample, in a real browser, as somebody who types a query in one go: the
 * sample is built, and its index put aside for this one.
 *
 * @param indexFolder `pagefind` and `search` of what is searched
 */
export async function measureInBrowser(
  indexFolder: string,
  asked: readonly { readonly tag: string; readonly queries: readonly BenchQuery[] }[],
): Promise<BrowserLatency[]> {
  const site = path.join(indexFolder, 'site');
  const { exitCode, stderr } = await runScript('build', ['--content', 'content', '--out', site]);
  if (exitCode !== 0) throw new Error(`The sample could not be built:\n${stderr}`);
  for (const part of ['pagefind', 'search']) {
    await rm(path.join(site, part), { recursive: true });
    await cp(path.join(indexFolder, part), path.join(site, part), { recursive: true });
  }
  const { origin, close } = await serveFolder(site);
  const browser = await launchBrowser();
  try {
    const measured: BrowserLatency[] = [];
    for (const { tag, queries } of asked) {
      const step = Math.max(1, Math.floor(queries.length / sample));
      const some = queries.filter((_, index) => index % step === 0).slice(0, sample);
      measured.push({ lang: tag, ...(await timesOf(browser, `${origin}/${tag}/`, some)) });
    }
    return measured;
  } finally {
    await browser.close();
    await close();
  }
}

async function timesOf(
  browser: Browser,
  address: string,
  queries: readonly BenchQuery[],
): Promise<Omit<BrowserLatency, 'lang'>> {
  const page = await browser.newPage();
  await page.addInitScript(watchTasks);
  await page.goto(address);
  await page.getByRole('combobox').first().focus();
  await page.locator('.search-panel').first().waitFor({ state: 'attached' });
  const times: number[] = [];
  for (const { q } of queries) times.push((await page.evaluate(askOnce, q)) - pauseMs);
  // The first waits for what searching needs.
  const [firstMs = 0, ...others] = times;
  const longestTaskMs = await page.evaluate(() => (window as unknown as WatchedWindow).longestTaskMs);
  await page.close();
  return {
    queries: others.length,
    firstMs: Math.round(firstMs),
    p50Ms: Math.round(quantile(others, 0.5)),
    p95Ms: Math.round(quantile(others, 0.95)),
    mostMs: Math.round(Math.max(...others)),
    longestTaskMs: Math.round(longestTaskMs),
  };
}

interface WatchedWindow {
  longestTaskMs: number;
}

/** Runs in the page: keeps the longest time for which typing had to wait; the browser tells of those over 50 ms. */
function watchTasks(): void {
  const watched = window as unknown as WatchedWindow;
  watched.longestTaskMs = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longestTaskMs = Math.max(watched.longestTaskMs, duration);
  }).observe({ type: 'longtask' });
}

/** Runs in the page: types a query in the empty box, and says after how many milliseconds there was something to choose. */
async function askOnce(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('input[role="combobox"]');
  const panel = input?.form?.querySelector('.search-panel');
  if (!input || !panel) throw new Error('The page has no search box.');
  const isDrawn = () => panel.querySelector('[role="option"], .search-exits a') !== null;
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const until = (met: () => boolean) =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!met()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(panel, { childList: true, subtree: true });
      if (met()) observer.disconnect();
      if (met()) resolve();
    });
  type('');
  await until(() => !isDrawn());
  const from = performance.now();
  type(query);
  await until(isDrawn);
  return performance.now() - from;
}
