import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished } from 'vitest';
import { type ServedFolder, serveFolder } from '../build/serve-folder.ts';
import { runScript } from './run-script.ts';
import { builtOn } from './sites.ts';
import { smallContent } from './small-content.ts';
import { test } from './visit.ts';
import { writeFiles } from './write-files.ts';

const everywhere = [
  { site: 'sample', language: 'en' },
  { site: 'rare', language: 'fr' },
] as const;

/** What Chromium says of what cannot be reached. */
const unreachable = /ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to load resource|ERR_INTERNET/;

describe('without a connection', () => {
  test.for(everywhere)(
    'what was visited, and what is kept for everybody, can be read ($site, $language)',
    async ({ site, language }, { visit }) => {
      const { folder, base } = inject('sites')[site];
      const served = await serve(folder, base);
      const page = await visit(`/${language}/tv/no-sound/`, { ...served.options, site });
      await keptWhole(page);
      await expect.poll(() => isKept(page, `${base}/${language}/tv/no-sound/`)).toBe(true);
      await served.close();

      await page.goto(`${base}/${language}/tv/no-sound/`);
      expect(await page.locator('.steps').first().isVisible()).toBe(true);
      await page.getByText(language === 'fr' ? /hors ligne\. Voici une copie du/ : /This is a copy of/).waitFor();
      await page.goto(`${base}/${language}/wifi/restart-router/`);
      expect(await page.locator('#step-1').isVisible()).toBe(true);
      await page.goto(`${base}/${language}/returns/spare-part/`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
        language === 'fr' ? 'Vous êtes hors ligne' : 'You are offline',
      );
      expect(await page.locator('#_person a[href^="tel:"]').isVisible()).toBe(true);
    },
  );

  test.for(everywhere)(
    'a topic that is kept can be read and searched ($site, $language)',
    async ({ site, language }, { visit }) => {
      const { folder, base } = inject('sites')[site];
      const served = await serve(folder, base);
      const page = await visit(`/${language}/printers/`, { ...served.options, site });
      await keptWhole(page);
      await page.locator('.keep-topic button').click();
      await page.getByText(language === 'fr' ? /^C’est gardé/ : /^Kept\./).waitFor();
      await served.close();

      await page.goto(`${base}/${language}/printers/paper-jam/`);
      expect(await page.locator('#step-1').isVisible()).toBe(true);
      await page.goto(`${base}/${language}/search/?q=${language === 'fr' ? 'bourrage' : 'jam'}`);
      await page.locator(`.search-results a[href*="/paper-jam/"]`).first().waitFor();
    },
  );
});

describe('a new version', { timeout: 300_000 }, () => {
  const { base } = inject('sites').sample;

  test('takes the place of the old one whole, with the pages that were visited', async ({ visit }) => {
    const { first, second } = await buildTwoVersions();
    const site = await serve(first, base);
    const page = await visit('/en/wifi/first/', site.options);
    await keptWhole(page);
    await expect.poll(() => isKept(page, `${base}/en/wifi/first/`)).toBe(true);
    const [old] = await versions(page);
    await site.close();

    const again = await serve(second, base, site.port);
    await page.goto(`${base}/en/wifi/second/`);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => versions(page), { timeout: 60_000 }).toHaveLength(2);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null))
      .toBe(true);
    const context = page.context();
    await page.close();

    const next = await context.newPage();
    await next.goto(`${base}/en/wifi/second/`);
    await expect.poll(() => versions(next), { timeout: 60_000 }).not.toContain(old);
    expect(await versions(next)).toHaveLength(1);
    await again.close();
    await next.goto(`${base}/en/wifi/first/`);
    expect(await next.getByRole('heading', { level: 1 }).textContent()).toBe('The first article, renewed');
  });

  test('that cannot be had whole leaves the old one as it is', async ({ visit }) => {
    const { first, second } = await buildTwoVersions();
    const site = await serve(first, base);
    const page = await visit('/en/wifi/first/', site.options);
    await keptWhole(page);
    const kept = await versions(page);
    await site.close();

    await rm(path.join(second, 'fr', 'index.html'));
    const again = await serve(second, base, site.port);
    const failed = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const worker = new Promise<ServiceWorker | null>((found) => {
        registration.addEventListener('updatefound', () => found(registration.installing));
      });
      void registration.update();
      const installing = await worker;
      return new Promise((resolve) => {
        installing?.addEventListener('statechange', () => resolve(installing.state));
      });
    });
    expect(failed).toBe('redundant');
    expect(await versions(page)).toEqual(kept);
    await again.close();
    await page.goto(`${base}/en/`);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });
});

describe('a service worker that cannot be had', () => {
  test.for([
    [
      'its file is missing',
      (context: BrowserContext) => context.route('**/sw.js', (route) => route.fulfill({ status: 404 })),
    ],
    [
      'its file is broken',
      (context: BrowserContext) =>
        context.route('**/sw.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '}{' })),
    ],
    ['the browser refuses', refuseWorkers],
  ] as const)('leaves the pages as they are: %s', async ([, prepare], { visit }) => {
    const page = await visit('/fr/wifi/restart-router/', {
      serviceWorker: true,
      prepare,
      mayReport: /404|Failed to load/,
    });
    await page.locator('#step-1').getByRole('checkbox').check();
    await page.locator('.message > summary').click();
    await expect.poll(() => page.locator('.message textarea').inputValue()).toContain('36 93 1');
  });
});

test('the page that says what is kept counts the pages, and forgets them', async ({ visit }) => {
  const page = await visit('/en/this-browser/', { serviceWorker: true });
  await keptWhole(page);
  await page.reload();
  await expect.poll(() => page.getByRole('status').textContent()).toMatch(/keeps \d+ of these things/);
  await page.locator('.kept button').click();
  await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Forgotten/);
  expect(await versions(page)).toEqual([]);
});

interface ServedSite {
  readonly options: { readonly origin: string; readonly serviceWorker: true; readonly mayReport: RegExp };
  readonly port: number;
  close(): Promise<void>;
}

/** A site of its own, which can be taken away. */
async function serve(folder: string, base: string, port = 0): Promise<ServedSite> {
  const served: ServedFolder = await serveFolder(folder, base, port);
  let open = true;
  const close = async () => {
    if (open) await served.close();
    open = false;
  };
  onTestFinished(close);
  return {
    options: { origin: served.origin, serviceWorker: true, mayReport: unreachable },
    port: Number(new URL(served.origin).port),
    close,
  };
}

async function buildTwoVersions(): Promise<{ first: string; second: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-versions-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [content, first, second] = ['content', 'first', 'second'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const settings = smallContent['site.yaml']?.replace(
    'help.example.com',
    `help.example.com${inject('sites').sample.base}`,
  );
  await writeFiles(content, { ...smallContent, 'site.yaml': settings ?? '' });
  const build = (out: string) => runScript('build', ['--content', content, '--out', out, '--today', builtOn]);
  expect((await build(first)).exitCode).toBe(0);
  await cp(first, second, { recursive: true });
  const article = path.join(content, 'articles/en/wifi/first.mdx');
  await writeFile(
    article,
    (await readFile(article, 'utf8')).replace('The first article', 'The first article, renewed'),
  );
  expect((await build(second)).exitCode).toBe(0);
  return { first, second };
}

/** Waits until the worker has everything that is kept from the first visit. */
async function keptWhole(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), {
      timeout: 60_000,
    })
    .toBe('activated');
}

function isKept(page: Page, address: string): Promise<boolean> {
  return page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, address);
}

function versions(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('firstfix-site-')));
}

function refuseWorkers(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    // The empty page before the first has none.
    if (location.protocol === 'about:') return;
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('No', 'SecurityError'));
  });
}
