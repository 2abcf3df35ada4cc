import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { findChromium } from '../find-chromium.ts';
import { freePort } from '../free-port.ts';
import { servePacked } from '../serve-packed.ts';
import type { FinishedSite } from './finished-site.ts';
import { kindOfPage } from './kind-of-page.ts';

/** What Lighthouse found out about a page, the first run in every category, the others in performance alone. */
export interface LighthouseRuns {
  /** With the site's base. */
  readonly address: string;
  readonly results: readonly Result[];
}

export const perfectCategories = ['accessibility', 'best-practices', 'seo'];
const runs = 5;

/**
 * Home, a topic, an article and search as Lighthouse sees them with its settings for phones: simulated slow 4G (150 ms
 * there and back, 1.6 Mbit/s), a CPU four times slower, text packed as a host packs it.
 */
export async function runLighthouse(finished: FinishedSite): Promise<LighthouseRuns[]> {
  const port = await freePort();
  const { args = [], ...options } = await findChromium();
  const served = await servePacked(finished.origin);
  const browser = await chromium.launch({ ...options, args: [...args, `--remote-debugging-port=${port}`] });
  try {
    const pages: LighthouseRuns[] = [];
    for (const address of lookedAt(finished))
      pages.push({ address, results: await runPage(served.origin, address, port) });
    return pages;
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
}

/** The value in the middle of an odd number of values. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The first page of each of the four kinds, in the language of the first. */
function lookedAt({ pages, site }: FinishedSite): string[] {
  const tag = site.languages[0]?.tag ?? '';
  const first = (kind: RegExp) => pages.find((page) => kind.test(kindOfPage(page, site)))?.address;
  const kinds = [`^${tag} home$`, `^${tag} topic$`, `^${tag} article`, `^${tag} search$`];
  return kinds.map((kind) => first(new RegExp(kind))).filter((address) => address !== undefined);
}

async function runPage(origin: string, address: string, port: number): Promise<Result[]> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) {
    const onlyCategories = run === 0 ? [...perfectCategories, 'performance'] : ['performance'];
    const done = await lighthouse(origin + address, { port, onlyCategories, logLevel: 'silent', output: 'json' });
    if (!done) throw new Error(`Lighthouse gave no result for ${address}.`);
    results.push(done.lhr);
  }
  return results;
}
