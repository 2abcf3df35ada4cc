import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject } from 'vitest';
import { measureShift } from './measure-shift.ts';
import { isArticle, readPages } from './read-pages.ts';
import { test } from './visit.ts';

/** What fits into the first round of a new connection: ten segments, RFC 6928. */
const mostBytesToSee = 14_000;
const mostBytesOfScript = 10_000;

const { folder, base } = inject('sites').sample;

async function bytesGzip(address: string): Promise<number> {
  return gzipSync(await readFile(path.join(folder, address.slice(base.length)))).length;
}

async function sumOf(addresses: readonly string[]): Promise<number> {
  const bytes = await Promise.all(addresses.map(bytesGzip));
  return bytes.reduce((sum, one) => sum + one, 0);
}

test.for(['en', 'fr'])('HTML and styles of every article fit into the first round (%s)', async (language) => {
  const articles = readPages(inject('sites').sample).filter(
    (page) => isArticle(page) && page.address.startsWith(`${base}/${language}/`),
  );
  expect(articles.length).toBeGreaterThan(30);
  for (const { address, html } of articles) {
    const page = `${address}index.html`;
    const styles = [...html.matchAll(/ href="([^"]+[.]css)"/g)].map(([, file = '']) => file);
    expect(styles.length).toBeGreaterThan(0);
    expect(await sumOf([page, ...styles]), `bytes of HTML and styles of ${address}`).toBeLessThanOrEqual(
      mostBytesToSee,
    );
  }
});

test.for(['/en/wifi/wifi-no-internet/', '/fr/printers/queue-stuck/'])(
  'the script that %s loads is small, and nothing moves while it starts',
  async (address, { visit }) => {
    const page = await visit(address, { width: 360 });
    const shifts = await measureShift(page);
    const scripts = await page.evaluate(() => {
      const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      return loaded.filter((name) => name.endsWith('.js'));
    });
    expect(scripts.length).toBeGreaterThan(0);
    expect(await sumOf(scripts)).toBeLessThanOrEqual(mostBytesOfScript);
    expect(shifts).toBe(0);
  },
);
