import type { Page } from 'playwright-core';
import type { FinishedPage } from '../read-pages.ts';
import type { Check, Lost } from './check.ts';
import { oneOfEveryKind } from './draw-pages.ts';
import type { FinishedSite } from './finished-site.ts';
import { leadsOn, listen } from './visit-page.ts';

/** Searches from one page of every kind while the service worker runs: what a page does only then keeps its policy too. */
export const policyInUse: Check = {
  id: 'policy-in-use',
  what: 'kinds of pages whose policy nothing violates while one searches, the service worker running',
  run: async (finished) => {
    // The page of what is not there starts no service worker; `policyKept` looks at it.
    const pages = oneOfEveryKind(finished.pages, finished.site).filter(
      (page) => !leadsOn(page) && page.file !== '404.html',
    );
    const lost: Lost[] = [];
    for (const page of pages) lost.push(...(await useIt(finished, page)));
    return { tried: pages.length, lost };
  },
};

async function useIt({ browser, origin, library }: FinishedSite, { address, file }: FinishedPage): Promise<Lost[]> {
  const context = await browser.newContext({ baseURL: origin });
  try {
    const met = await listen(context, origin);
    const page = await context.newPage();
    await page.goto(address);
    const kept = await page.evaluate(hasWorker);
    const searched = await search(page, library.articles[0]?.frontMatter.code ?? '1');
    const wrong = [
      ...met.violations,
      ...met.console,
      ...(searched ? [] : ['search gave no answer']),
      ...(kept ? [] : ['no service worker']),
    ];
    return wrong.length > 0 ? [{ where: file, what: wrong.join('; ') }] : [];
  } finally {
    await context.close();
  }
}

/** Runs in the page: whether its service worker starts within 30 seconds. */
function hasWorker(): Promise<boolean> {
  return Promise.race([
    navigator.serviceWorker.ready.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 30_000)),
  ]);
}

/** Whether something is offered for a query. */
async function search(page: Page, query: string): Promise<boolean> {
  const box = page.locator('form[role="search"] input').first();
  await box.fill(query);
  const answer = page.locator('[role="option"], .search-results h2 a, .search-exits a').first();
  return answer.waitFor({ timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}
