import { createServer } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { findChromium } from '../find-chromium.ts';
import type { Check, Lost } from './check.ts';
import type { FinishedSite } from './finished-site.ts';
import { kindOfPage } from './kind-of-page.ts';

const perfect = ['accessibility', 'best-practices', 'seo'];
const leastPerformance = 97;
const runs = 5;

/**
 * Home, a topic, an article and search as Lighthouse sees them with its settings for phones: simulated slow 4G, a CPU
 * four times slower. The best in all but performance, where the median of five runs counts.
 */
export const byLighthouse: Check = {
  id: 'lighthouse',
  what: `scores of four pages: 100 in ${perfect.join(', ')}, ${leastPerformance} in performance`,
  run: async (finished) => {
    const port = await freePort();
    const { args = [], ...options } = await findChromium();
    const browser = await chromium.launch({ ...options, args: [...args, `--remote-debugging-port=${port}`] });
    try {
      const lost: Lost[] = [];
      const addresses = lookedAt(finished);
      for (const address of addresses) lost.push(...(await scorePage(finished.origin + address, address, port)));
      return { tried: addresses.length * (perfect.length + 1), lost };
    } finally {
      await browser.close();
    }
  },
};

/** The first page of each of the four kinds, in the language of the first. */
function lookedAt({ pages, site }: FinishedSite): string[] {
  const tag = site.languages[0]?.tag ?? '';
  const first = (kind: RegExp) => pages.find((page) => kind.test(kindOfPage(page, site)))?.address;
  const kinds = [`^${tag} home$`, `^${tag} topic$`, `^${tag} article`, `^${tag} search$`];
  return kinds.map((kind) => first(new RegExp(kind))).filter((address) => address !== undefined);
}

async function scorePage(url: string, address: string, port: number): Promise<Lost[]> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) {
    const onlyCategories = run === 0 ? [...perfect, 'performance'] : ['performance'];
    const done = await lighthouse(url, { port, onlyCategories, logLevel: 'silent', output: 'json' });
    if (!done) throw new Error(`Lighthouse gave no result for ${address}.`);
    results.push(done.lhr);
  }
  const [whole] = results;
  const scores = results.map((result) => scoreOf(result, 'performance')).sort((a, b) => a - b);
  const performance = scores[Math.floor(runs / 2)] ?? 0;
  return [
    ...perfect.flatMap((category): Lost[] => {
      const score = whole ? scoreOf(whole, category) : 0;
      if (score === 100) return [];
      return [{ where: `${address} ${category}`, what: `${score}: ${failedAudits(whole, category).join(', ')}` }];
    }),
    ...(performance >= leastPerformance
      ? []
      : [{ where: `${address} performance`, what: `${performance}, the median of ${scores.join(', ')}` }]),
  ];
}

/** From 0 to 100. */
function scoreOf({ categories }: Result, category: string): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

function failedAudits(result: Result | undefined, category: string): string[] {
  const audits = result?.categories[category]?.auditRefs ?? [];
  return audits
    .filter(({ id, weight }) => weight > 0 && (result?.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} (${result?.audits[id]?.title})`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
