import type { APIRoute } from 'astro';
import { getCatalogue } from '../catalogue/catalogue.ts';
import { addresses } from '../site/addresses.ts';

/** Read at the root of a host alone: a site under a path is found by the host's own. */
export const GET: APIRoute = async () => {
  const { settings } = (await getCatalogue()).site;
  const rules = ['User-agent: *', 'Allow: /', `Sitemap: ${settings.address}${addresses.sitemap}`];
  return new Response(`${rules.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
