import type { APIRoute } from 'astro';
import { getCatalogue } from '../catalogue/catalogue.ts';
import { productsOf } from '../catalogue/products.ts';
import { sitemaps } from '../machine/sitemap.ts';
import { sitemapPages } from '../machine/sitemap-pages.ts';

/** `/sitemap.xml`, and its parts where the site has too many pages for one. */
export async function getStaticPaths() {
  const catalogue = await getCatalogue();
  const { site, articles, pages } = catalogue;
  const listed = sitemapPages({ articles, pages, products: productsOf(catalogue) }, site);
  const written = await sitemaps(listed, site.settings.address);
  return [...written].map(([sitemap, xml]) => ({ params: { sitemap }, props: { xml } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(props.xml as string, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
