import type { Page } from 'playwright-core';
import type { FinishedPage } from '../read-pages.ts';
import type { Check, Lost } from './check.ts';
import { oneOfEveryKind } from './draw-pages.ts';
import type { FinishedSite } from './finished-site.ts';
import { leadsOn } from './visit-page.ts';

/** Goes through one page of every kind with the Tab key: all that can be pressed is reached, and seen to be. */
export const keyboard: Check = {
  id: 'keyboard',
  what: 'things to press on one page of every kind, by the Tab key',
  run: async (finished) => {
    const pages = oneOfEveryKind(finished.pages, finished.site).filter((page) => !leadsOn(page));
    const walks = [];
    for (const page of pages) walks.push(await walk(finished, page));
    return { tried: walks.reduce((sum, { tried }) => sum + tried, 0), lost: walks.flatMap(({ lost }) => lost) };
  },
};

async function walk({ browser, origin }: FinishedSite, { address, file }: FinishedPage) {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.goto(address);
    const all = await markPressable(page);
    const reached = new Map<string, boolean>();
    // One press more for the page itself, and one for each that the browser adds, such as a scrolling table.
    for (let press = 0; press < all.length + 20; press++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(readFocus);
      if (at) reached.set(at.name, at.visible);
      else if (press >= all.length) break;
    }
    const lost = all.flatMap((name): Lost[] => {
      if (!reached.has(name)) return [{ where: `${file} ${name}`, what: 'not reached' }];
      return reached.get(name) ? [] : [{ where: `${file} ${name}`, what: 'reached, but the focus is not seen' }];
    });
    return { tried: all.length, lost };
  } finally {
    await context.close();
  }
}

/** Names everything on a page that can be pressed and is shown. */
function markPressable(page: Page): Promise<string[]> {
  return page.locator('a[href], button, input, select, textarea, summary, [tabindex="0"]').evaluateAll((all) =>
    all
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const off = (element as HTMLInputElement).disabled || (element as HTMLElement).tabIndex < 0;
        return !off && width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
      })
      .map((element, at) => {
        const name = `${at + 1}: ${element.tagName.toLowerCase()} ${(element.textContent ?? '').trim().slice(0, 40)}`;
        element.setAttribute('data-walked', name);
        return name;
      }),
  );
}

/** Runs in the page: where the focus is, and whether one sees that it is there. */
function readFocus(): { name: string; visible: boolean } | undefined {
  const element = document.activeElement;
  const name = element?.getAttribute('data-walked');
  if (!element || !name) return undefined;
  const marked = [element, element.parentElement].some((part) => {
    if (!part) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  });
  const { top, bottom } = element.getBoundingClientRect();
  return { name, visible: marked && bottom > 0 && top < innerHeight };
}
