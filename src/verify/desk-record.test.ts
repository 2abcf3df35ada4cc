import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { atArticle, press } from './desk.ts';
import {
  endContact,
  exportContacts,
  openByCode,
  openRecords,
  recordReady,
  startContact,
  textOf,
} from './desk-record.ts';
import { findAccessibilityProblems } from './find-accessibility-problems.ts';
import { runScript } from './run-script.ts';
import { test } from './visit.ts';

const site = 'desk';
const offline = '/en/printers/printer-offline/';
const inBar = (page: Page) => page.locator('.contact-bar').textContent();

/** The cells of the rows of a table, without its head. */
function rowsOf(csv: string): string[][] {
  const [, ...lines] = csv.trimEnd().split('\r\n');
  return lines.map((line) => line.split(','));
}

describe('a contact', () => {
  test.for([
    ['en', 'No contact is open'],
    ['fr', 'Aucun contact en cours'],
  ] as const)(
    'is recorded by keyboard alone, and read by the analysis (%s)',
    async ([language, none], { visit, onTestFinished }) => {
      const prepare = (context: BrowserContext) => context.addInitScript(setClockBack, 20);
      const page = await recordReady(await visit(`/${language}/`, { site, prepare }));
      expect(await inBar(page)).toContain(none);
      await startContact(page, ' AB 12-34 ');
      await openByCode(page, '48217', `/${language}/printers/printer-offline/`);
      await press(page, 'Space', 'Space', 'Space', 'ArrowLeft', 'ArrowLeft', 'n');
      await atArticle(page, `/${language}/printers/reset-printer-network/`);
      await recordReady(page);
      await endContact(page, '2');
      await page.evaluate(() => sessionStorage.setItem('days-ago', '9'));
      await startContact(page, 'ab 12-34');
      await openByCode(page, '48217', `/${language}/printers/printer-offline/`);
      await endContact(page, '1');
      await page.evaluate(() => sessionStorage.setItem('days-ago', '0'));
      await startContact(page, '=cmd');
      await openByCode(page, '63736', `/${language}/wifi/wifi-no-internet/`);
      await endContact(page, '3');
      const exported = await exportContacts(page);
      expect(exported.name).toMatch(/^contacts-\d{4}-\d\d-\d\d\.csv$/);
      expect(rowsOf(exported.csv).map((cells) => [cells[1], ...cells.slice(4, 7)])).toEqual([
        ['AB 12-34', 'printers', '48217#step-1 48230', 'sent'],
        ['ab 12-34', 'printers', '48217', 'solved'],
        [`"'=cmd"`, 'wifi', '63736', 'escalated'],
      ]);
      const folder = await mkdtemp(path.join(tmpdir(), 'firstfix contacts '));
      onTestFinished(() => rm(folder, { recursive: true }));
      const log = path.join(folder, 'contacts.csv');
      await writeFile(log, exported.csv);
      const args = ['--log', log, '--preset', 'desk', '--json', '--today', '2100-01-01'];
      const { exitCode, stdout, stderr } = await runScript('repeats', args);
      expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
      const { log: read, articles } = JSON.parse(stdout);
      expect(read).toMatchObject({ contacts: 3, unknownLinks: 0 });
      expect(articles.map(({ code }: { code: string }) => code)).toEqual(['48217']);
    },
  );

  test('takes along the article that was open already, at its step', async ({ visit }) => {
    const page = await recordReady(await visit(offline, { site }));
    await press(page, 'Space', 'Space');
    await startContact(page, '');
    await endContact(page, '1');
    expect(rowsOf((await exportContacts(page)).csv)[0]?.slice(4, 7)).toEqual(['printers', '48217#step-2', 'solved']);
  });

  test('is found again when its page was killed in the middle', async ({ visit }) => {
    const page = await recordReady(await visit('/en/', { site }));
    await startContact(page, '4711');
    await openByCode(page, '48217', offline);
    await press(page, 'Space', 'Space');
    const crashed = page.waitForEvent('crash');
    page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    const again = await page.context().newPage();
    await again.goto('/en/');
    await recordReady(again);
    expect(await inBar(again)).toMatch(/Contact since .*4711/);
    await endContact(again, '1');
    expect(rowsOf((await exportContacts(again)).csv)[0]?.slice(4, 6)).toEqual(['printers', '48217#step-2']);
  });

  test('has what two tabs write at once, and both know of its end', async ({ visit }) => {
    const one = await recordReady(await visit('/en/', { site }));
    const other = await one.context().newPage();
    await other.goto('/en/');
    await recordReady(other);
    await startContact(one, '4711');
    await other.locator('.contact-now').waitFor();
    await Promise.all([one.goto(offline), other.goto('/en/wifi/wifi-no-internet/')]);
    await Promise.all([recordReady(one), recordReady(other)]);
    await Promise.all([press(one, 'Space', 'Space', 'Space'), press(other, 'Space', 'Space')]);
    await endContact(one, '1');
    await other.getByText('No contact is open').waitFor();
    const [row] = rowsOf((await exportContacts(one)).csv);
    expect(row?.[5]?.split(' ').sort()).toEqual(['48217#step-3', '63736#step-2']);
  });

  test('can be cleared only after an export', async ({ visit }) => {
    const page = await recordReady(await visit('/en/', { site }));
    await startContact(page, '4711');
    await endContact(page, '1');
    await openRecords(page);
    expect(await page.locator('.records-clear').count()).toBe(0);
    await exportContacts(page);
    await page.locator('.records-clear').focus();
    await press(page, 'Enter');
    await page.getByText('No contact was recorded yet').waitFor();
    expect(await page.getByText('4711').count()).toBe(0);
  });

  test('is removed after the days that the settings allow', async ({ visit }) => {
    const page = await visit('/en/', { site, prepare: (context) => context.addInitScript(setClockBack, 31) });
    await recordReady(page);
    await startContact(page, '4711');
    await endContact(page, '1');
    await page.evaluate(() => sessionStorage.setItem('days-ago', '0'));
    await openRecords(page);
    await page.getByText('No contact was recorded yet').waitFor();
  });
});

/** Runs in the page: its clock is behind by so many days, or by as many as the tab has been told since. */
function setClockBack(days: number): void {
  const { now } = Date;
  Date.now = () => now() - Number(sessionStorage.getItem('days-ago') ?? days) * 24 * 60 * 60 * 1000;
}

describe('an agent is warned', () => {
  test.for([
    ['en', 'This customer was already in contact', 'Known from this browser alone', 'article sent'],
    ['fr', 'Ce client a déjà pris contact', 'ne connaît que ses propres relevés', 'article envoyé'],
  ] as const)('when the customer comes back, with what was given (%s)', async ([language, ...said], { visit }) => {
    const page = await recordReady(await visit(`/${language}/`, { site }));
    await startContact(page, 'AB 12');
    await openByCode(page, '48217', `/${language}/printers/printer-offline/`);
    await endContact(page, '2');
    await startContact(page, 'ab12');
    await page.locator('.earlier').waitFor();
    const warning = await page.locator('.earlier').textContent();
    for (const part of [...said, '48 21 7']) expect(warning).toContain(part);
    await endContact(page, '1');
    await startContact(page, 'AB 13');
    expect(await page.locator('.earlier').count()).toBe(0);
  });
});

describe('the customer key', () => {
  test('is in no address, title, console line or report, even when it was searched for', async ({ visit }) => {
    const seen: string[] = [];
    const page = await visit('/en/', { site, prepare: async (context) => listen(context, seen) });
    await recordReady(page);
    await startContact(page, 'Kx 77-81');
    await page.keyboard.type('printer offline kx77-81');
    await page.locator('.entries').first().waitFor();
    await page.goto(offline);
    await recordReady(page);
    await press(page, 'Space', 'r');
    const link = await page.getByRole('link', { name: 'Open the issue' }).getAttribute('href');
    await press(page, 'Escape');
    await endContact(page, '1');
    await page.getByRole('button', { name: 'No article for this' }).focus();
    await press(page, 'Enter');
    seen.push((await page.locator('.issue-open').getAttribute('href')) ?? '');
    await exportContacts(page);
    seen.push(link ?? '', await page.title(), page.url());
    expect(link).toContain('48217');
    expect(seen.filter((text) => /kx.{0,3}77.{0,3}81/i.test(decodeURIComponent(text)))).toEqual([]);
  });
});

function listen(context: BrowserContext, seen: string[]): void {
  context.on('request', (request) => seen.push(request.url(), JSON.stringify(request.headers())));
  context.on('console', (message) => seen.push(message.text()));
  context.on('page', (page) => page.on('load', async () => seen.push(page.url(), await page.title())));
}

describe('a report', () => {
  test.for([
    ['en', 'This step is wrong', 'Article: 48 21 7', 'Step: step-2', 'Searched for: 48217'],
    ['fr', 'Cette étape est fausse', 'Article\u202f: 48 21 7', 'Étape\u202f: step-2', 'Recherche\u202f: 48217'],
  ] as const)('opens an issue that says what is wrong where (%s)', async ([language, name, ...facts], { visit }) => {
    const page = await recordReady(await visit(`/${language}/`, { site }));
    await openByCode(page, '48217', `/${language}/printers/printer-offline/`);
    expect(await inBar(page)).toContain(name);
    await press(page, 'Space', 'Space', 'r');
    const href = (await page.locator('.issue-open').getAttribute('href')) ?? '';
    expect(href).toMatch(/^https:\/\/git\.example\.com\/support\/articles\/issues\/new\?/);
    const query = new URL(href).searchParams;
    expect(query.get('title')).toMatch(/^48217 step-2/);
    for (const fact of facts) expect(query.get('body')?.replaceAll('\u00a0', '\u202f')).toContain(fact);
    expect(query.get('body')).toMatch(/Version [0-9a-f]{8}/);
  });

  test('where there is no article, says what was searched for', async ({ visit }) => {
    const page = await recordReady(await visit('/en/', { site }));
    await page.keyboard.type('lawnmower');
    await page.locator('.find-status:not(:empty)').waitFor();
    await page.getByRole('button', { name: 'No article for this' }).focus();
    await press(page, 'Enter');
    const href = (await page.locator('.issue-open').getAttribute('href')) ?? '';
    expect(new URL(href).searchParams.get('title')).toBe('No article for this: lawnmower');
  });

  test('without a repository is recorded and exported', async ({ visit }) => {
    const page = await recordReady(await visit(offline, { site: 'rareDesk' }));
    await press(page, 'Space', 'r');
    await page.getByText('Reported. It goes out with the next export.').waitFor();
    const { name, csv } = await exportContacts(page);
    expect(name).toMatch(/^reports-/);
    expect(rowsOf(csv)[0]?.slice(2, 6)).toEqual(['step-wrong', '48217', 'step-1', 'en']);
  });
});

describe('records are sent', () => {
  test('in order, again after failures, never twice; the queue is visible', async ({ visit }) => {
    const bodies: { id: string; customer: string }[] = [];
    const keys: string[] = [];
    let tries = 0;
    const answer = async (context: BrowserContext) =>
      context.route('**/api/contacts', async (route) => {
        tries += 1;
        keys.push(route.request().headers()['idempotency-key'] ?? '');
        if (tries <= 2) return route.fulfill({ status: 503 });
        if (tries === 3) await new Promise((resolve) => setTimeout(resolve, 1500));
        bodies.push(route.request().postDataJSON());
        return route.fulfill({ status: 201 });
      });
    const page = await visit('/en/', { site: 'rareDesk', prepare: answer, mayReport: /503/ });
    await recordReady(page);
    await startContact(page, 'first');
    await endContact(page, '1');
    await page.locator('.contact-queue').waitFor();
    expect(await inBar(page)).toContain('1 record waits to be sent.');
    await startContact(page, 'second');
    await endContact(page, '3');
    await expect.poll(() => bodies.length, { timeout: 20_000 }).toBe(2);
    await page.locator('.contact-queue').waitFor({ state: 'detached' });
    expect(bodies.map(({ customer }) => customer)).toEqual(['first', 'second']);
    expect(keys.slice(0, 3)).toEqual([bodies[0]?.id, bodies[0]?.id, bodies[0]?.id]);
    await page.reload();
    await recordReady(page);
    expect(tries).toBe(4);
    await openRecords(page);
    await expect.poll(() => page.locator('.records-table').textContent()).toMatch(/sent.*sent/s);
  });
});

describe('a database that fails', () => {
  const brokenOpen = (context: BrowserContext) =>
    context.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      };
    });
  const silentOpen = (context: BrowserContext) =>
    context.addInitScript(() => {
      indexedDB.open = () => new EventTarget() as IDBOpenDBRequest;
    });
  const noRoom = (context: BrowserContext) =>
    context.addInitScript(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });

  test.for([
    ['is damaged', brokenOpen, 'The browser’s database cannot be used'],
    ['never answers', silentOpen, 'The browser’s database cannot be used'],
    ['has no room left', noRoom, 'This browser has no room left'],
  ] as const)('%s: it says so, and no record is lost', async ([_, prepare, sentence], { visit }) => {
    const page = await recordReady(await visit('/en/', { site, prepare }));
    await startContact(page, '4711');
    await page.getByText(sentence).waitFor();
    await openByCode(page, '48217', offline);
    expect(await inBar(page)).toContain('4711');
    await press(page, 'Space');
    await endContact(page, '1');
    await page.getByText(sentence).waitFor();
    const button = page.getByRole('button', { name: 'Export them now' });
    await button.focus();
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Enter')]);
    expect(rowsOf(await textOf(download))[0]?.slice(4, 7)).toEqual(['printers', '48217#step-1', 'solved']);
  });
});

describe.each(
  (['light', 'dark'] as const).flatMap((colorScheme) => [320, 768, 1280].map((width) => ({ colorScheme, width }))),
)('in $colorScheme at $width px', (look) => {
  test('axe finds nothing in contacts, warnings, reports and records', async ({ visit }) => {
    const page = await recordReady(await visit('/fr/', { site, ...look }));
    const check = async (what: string) => {
      expect(await findAccessibilityProblems(page), what).toEqual([]);
      const wide = await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(wide, `${what} scrolls sideways`).toBe(0);
    };
    await press(page, 'F2');
    await check('the start');
    await press(page, 'Escape');
    await startContact(page, 'AB 12');
    await page.goto('/fr/printers/printer-offline/');
    await recordReady(page);
    await press(page, 'Space', 'r');
    await check('a report');
    await press(page, 'Escape', 'F2');
    await check('the end');
    await press(page, 'Escape');
    await endContact(page, '2');
    await startContact(page, 'AB 12');
    await page.locator('.earlier').waitFor();
    await check('a warning');
    await openRecords(page);
    await check('the records');
  });
});
