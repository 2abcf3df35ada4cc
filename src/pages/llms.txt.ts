import type { APIRoute } from 'astro';
import { getCatalogue } from '../catalogue/catalogue.ts';
import { articlesInBrief } from '../machine/articles-in-brief.ts';

export const GET: APIRoute = async () => {
  const { articles, site } = await getCatalogue();
  return new Response(articlesInBrief(articles, site), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
