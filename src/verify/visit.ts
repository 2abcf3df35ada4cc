import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import type { VerifiedSites } from './sites.ts';

export interface VisitOptions {
  readonly site?: keyof VerifiedSites;
  /** Of the browser: `fr-CA`. */
  readonly locale?: string;
  readonly timezoneId?: string;
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly script?: boolean;
  /** Whether pages may start their service worker: elsewhere a test could see what the one before has kept. */
  readonly serviceWorker?: boolean;
  /** Where the site is served, if not where all tests see it. */
  readonly origin?: string;
  /** What the console may say besides: the browser itself reports an address that is not there, or cannot be reached. */
  readonly mayReport?: RegExp;
  /** Before the page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** Opens an address of a site, given without its base, as a new visitor. */
export type Visit = (address: string, options?: VisitOptions) => Promise<Page>;

/**
 * A test with a visitor: `test('…', async ({ visit }) => …)`. Whatever a test looks at, it also shows at its end that the
 * console stayed empty, that no policy was violated, and that nothing was asked of another origin.
 */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs.
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.connect(inject('browserEndpoint'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visit', async ({ browser }, { onCleanup }): Promise<Visit> => {
    const contexts: BrowserContext[] = [];
    const noticed: string[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      expect(noticed, 'what the console said, and what was asked of others').toEqual([]);
    });
    return async (address, options = {}) => {
      const { base: path, ...served } = inject('sites')[options.site ?? 'sample'];
      const { origin = served.origin } = options;
      const context = await browser.newContext({
        baseURL: origin,
        locale: options.locale ?? 'en-GB',
        ...(options.timezoneId && { timezoneId: options.timezoneId }),
        colorScheme: options.colorScheme ?? 'light',
        viewport: { width: options.width ?? 1280, height: 800 },
        javaScriptEnabled: options.script ?? true,
        serviceWorkers: options.serviceWorker ? 'allow' : 'block',
      });
      // Beyond what a busy machine takes.
      context.setDefaultTimeout(90_000);
      contexts.push(context);
      watch(context, origin, (message) => {
        if (!options.mayReport?.test(message)) noticed.push(message);
      });
      await context.addInitScript(reportViolations);
      await options.prepare?.(context);
      const page = await context.newPage();
      await page.goto(path + address);
      return page;
    };
  });

function watch(context: BrowserContext, origin: string, notice: (message: string) => void): void {
  context.on('console', (message) => {
    // What Playwright puts in the place of a service worker says so.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    notice(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => notice(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol } = new URL(request.url());
    if (protocol.startsWith('http') && new URL(request.url()).origin !== origin) notice(`asked: ${request.url()}`);
  });
}

/** Runs in the page. Not every violation is reported in the console. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    console.error(`policy violated: ${violatedDirective} ${blockedURI} ${sourceFile}`);
  });
}
