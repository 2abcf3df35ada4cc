import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { SitemapPage } from './sitemap-pages.ts';

/** A sitemap may hold 50,000 addresses and 50 MB (sitemaps.org); with their translations these come to less than 20 MB. */
const most = 25_000;

/**
 * The sitemaps of a site by name: `sitemap` alone or, where there are too many pages for one, an index of that name and
 * `sitemap-1`, `sitemap-2`.
 */
export async function sitemaps(
  pages: readonly SitemapPage[],
  siteAddress: string,
): Promise<ReadonlyMap<string, string>> {
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, part) =>
    pages.slice(part * most, (part + 1) * most),
  );
  const [only = [], ...more] = parts;
  if (more.length === 0) return new Map([['sitemap', await sitemap(only)]]);
  const named = await Promise.all(parts.map(async (part, at) => [`sitemap-${at + 1}`, await sitemap(part)] as const));
  const index = new SitemapIndexStream();
  const entries = Readable.from(named.map(([name]) => ({ url: `${siteAddress}/${name}.xml` })));
  return new Map([['sitemap', await written(entries.pipe(index))], ...named]);
}

function sitemap(pages: readonly SitemapPage[]): Promise<string> {
  const xmlns = { news: false, xhtml: true, image: false, video: false };
  const stream = new SitemapStream({ lastmodDateOnly: true, xmlns });
  return written(Readable.from(pages).pipe(stream));
}

async function written(stream: SitemapStream | SitemapIndexStream): Promise<string> {
  return `${(await streamToPromise(stream)).toString('utf8')}\n`;
}
