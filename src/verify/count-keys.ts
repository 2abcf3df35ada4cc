import type { Page } from 'playwright-core';

/**
 * How many keys it takes from the opening of the desk to an article, for an agent who types what the caller says and
 * opens the article as soon as it is listed: with Enter where it is the first, with arrow down and its number where it
 * is not.
 *
 * @param page the page of finding, ready
 * @param symptom what the caller says
 * @returns the fewest keys, the last one included; `undefined` where all of the symptom does not list the article
 * @example await countKeys(page, 'printer says offline', '48217') // 4
 */
export async function countKeys(page: Page, symptom: string, code: string): Promise<number | undefined> {
  let fewest: number | undefined;
  for (let typed = 1; typed <= symptom.length; typed++) {
    if (fewest !== undefined && typed + 1 >= fewest) break;
    const place = (await codesFound(page, symptom.slice(0, typed))).indexOf(code);
    if (place === 0) fewest = typed + 1;
    if (place > 0) fewest ??= typed + 2;
  }
  await page.locator('#find').fill('');
  return fewest;
}

/** The codes of the articles that are listed, once search has answered. */
async function codesFound(page: Page, typed: string): Promise<string[]> {
  await page.locator('#find').fill(typed);
  await page.locator('.find-results [aria-busy="false"]').waitFor({ state: 'attached' });
  const codes = await page.locator('.find-results .entry-code').allInnerTexts();
  return codes.map((code) => code.replaceAll(/\s/g, ''));
}
