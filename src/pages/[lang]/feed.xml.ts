import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { pageForEveryLanguage } from '../../catalogue/every-language.ts';
import { atomFeed } from '../../machine/feed.ts';
import { languageOf } from '../../site/site.ts';

export const getStaticPaths = pageForEveryLanguage;

export const GET: APIRoute = async ({ params }) => {
  const { articles, site } = await getCatalogue();
  const feed = atomFeed(articles, site, languageOf(site, params.lang ?? ''));
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
