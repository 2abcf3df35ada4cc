import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { pageForEveryLanguage } from '../../catalogue/every-language.ts';
import { openSearch } from '../../machine/open-search.ts';
import { languageOf } from '../../site/site.ts';

export const getStaticPaths = pageForEveryLanguage;

export const GET: APIRoute = async ({ params }) => {
  const { site } = await getCatalogue();
  const headers = { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' };
  return new Response(openSearch(site, languageOf(site, params.lang ?? '')), { headers });
};
