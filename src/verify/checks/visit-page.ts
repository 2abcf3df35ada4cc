import type { Browser, BrowserContext, Page } from 'playwright-core';
import { findAccessibilityProblems } from '../find-accessibility-problems.ts';
import type { FinishedPage } from '../read-pages.ts';

/** What a browser met on one page. */
export interface Visited {
  readonly file: string;
  /** What axe found, by the look in which it found it. */
  readonly inaccessible: readonly string[];
  /** By how many pixels it scrolls sideways at 320 px. */
  readonly sideways: number;
  readonly console: readonly string[];
  /** What was asked of other origins. */
  readonly strangers: readonly string[];
  /** Reports of the policy. */
  readonly violations: readonly string[];
  readonly steps: number;
  /** The steps that are not on paper. */
  readonly unprinted: readonly string[];
}

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 320 },
] as const;

/** Opens a page as a new visitor, in both themes and at both widths, and on paper. */
export async function visitPage(browser: Browser, origin: string, page: FinishedPage): Promise<Visited> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 800 } });
  try {
    if (leadsOn(page)) await stayHere(context, page);
    const met = await listen(context, origin);
    const opened = await context.newPage();
    await opened.goto(page.address);
    const printed = await readPaper(opened);
    await opened.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    const inaccessible: string[] = [];
    for (const { colorScheme, width } of looks) {
      await opened.setViewportSize({ width, height: 800 });
      await opened.emulateMedia({ colorScheme });
      const found = await findAccessibilityProblems(opened);
      inaccessible.push(...found.map((problem) => `${colorScheme}, ${width} px: ${problem}`));
    }
    const sideways = await opened.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    return { file: page.file, inaccessible, sideways, ...met, ...printed };
  } finally {
    await context.close();
  }
}

/** Whether a page leads on at once. */
export function leadsOn({ html }: FinishedPage): boolean {
  return html.includes('data-leads-to') || html.includes('http-equiv="refresh"');
}

/** Keeps a page that leads on where it is. */
async function stayHere(context: BrowserContext, page: FinishedPage): Promise<void> {
  await context.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  const body = page.html.replace(/<meta http-equiv="refresh"[^>]*>/, '');
  await context.route(`**${page.address}`, (route) => route.fulfill({ contentType: 'text/html', body }));
}

/** Keeps what pages say in the console, ask of other origins, and report of their policy. */
export async function listen(context: BrowserContext, origin: string) {
  const met = { console: [] as string[], strangers: [] as string[], violations: [] as string[] };
  context.on('console', (message) => {
    const said = `${message.type()}: ${message.text()}`;
    if (said.startsWith(`debug: ${reported}`)) met.violations.push(message.text().slice(reported.length));
    else met.console.push(said);
  });
  context.on('weberror', (error) => met.console.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) met.strangers.push(request.url());
  });
  await context.addInitScript((mark) => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.debug(`${mark}${violatedDirective} ${blockedURI}`);
    });
  }, reported);
  return met;
}

const reported = 'policy violated: ';

/** Which steps a printed page shows, closed answers and tabs included. */
async function readPaper(page: Page): Promise<Pick<Visited, 'steps' | 'unprinted'>> {
  await page.emulateMedia({ media: 'print' });
  const found = await page
    .locator('li.step')
    .evaluateAll((steps) =>
      steps.map((step) => ({ id: step.id, shown: step.getBoundingClientRect().height > 0 && step.checkVisibility() })),
    );
  await page.emulateMedia({ media: 'screen' });
  return { steps: found.length, unprinted: found.filter(({ shown }) => !shown).map(({ id }) => id) };
}
