import type { Page } from 'playwright-core';
import type { Picture } from './pictures.ts';

const small = { of: 'site', width: 800, height: 640, colorScheme: 'light' } as const;
const dark = { ...small, colorScheme: 'dark' } as const;

/** One picture of every kind of page of the sample, both languages and themes among them: `docs/pages.md` shows them. */
export const kindsOfPage: readonly Picture[] = [
  { file: 'page-languages.png', address: '/', ...small, height: 360, withoutScript: true },
  { file: 'page-home-fr.png', address: '/fr/', ...dark },
  { file: 'page-topic.png', address: '/en/printers/', ...small },
  { file: 'page-article-fr.png', address: '/fr/wifi/restart-router/', ...small },
  { file: 'page-article-questions.png', address: '/en/wifi/wifi-no-internet/#light-slow-blink', ...small },
  { file: 'page-article-tabs-fr.png', address: '/fr/printers/queue-stuck/#mac', ...dark },
  { file: 'page-article-known.png', address: '/en/tv/app-buffering/', ...small },
  { file: 'page-article-paper.png', address: '/en/printers/printer-offline/', ...small, onPaper: true },
  { file: 'page-person-fr.png', address: '/fr/tv/no-sound/#_person', ...small },
  { file: 'page-search-fr.png', address: '/fr/search/?q=imprimante+hors+ligne', ...small, first: untilFound },
  { file: 'page-a-z.png', address: '/en/a-z/', ...small },
  { file: 'page-products-fr.png', address: '/fr/products/', ...small, height: 480 },
  { file: 'page-product.png', address: '/en/products/inkjet-200/', ...small, height: 480 },
  { file: 'page-known-issues.png', address: '/en/known-issues/', ...small },
  { file: 'page-contact-fr.png', address: '/fr/contact/', ...small },
  { file: 'page-this-browser.png', address: '/en/this-browser/', ...dark },
  { file: 'page-offline-fr.png', address: '/fr/offline/', ...small, height: 480 },
  { file: 'page-code.png', address: '/48217/', ...small, height: 360, withoutScript: true },
  { file: 'page-not-found.png', address: '/en/printers/paper+jam.php', ...small, notThere: true, first: untilFound },
];

/** Waits for what is found. */
async function untilFound(page: Page): Promise<void> {
  await page.locator('main h2 a').first().waitFor();
}
