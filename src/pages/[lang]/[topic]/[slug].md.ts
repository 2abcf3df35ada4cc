import type { APIRoute } from 'astro';
import { type CatalogueArticle, getCatalogue } from '../../../catalogue/catalogue.ts';
import { articleMarkdownKey } from '../../../catalogue/page-keys.ts';
import { readMachineForms } from '../../../catalogue/read-machine-forms.ts';
import { articleDocument } from '../../../machine/article-document.ts';

/** Each article as Markdown, beside its page and in the language in which it was written. */
export async function getStaticPaths() {
  const { articles } = await getCatalogue();
  return articles.map((article) => ({
    params: { lang: article.language, topic: article.topic, slug: article.slug },
    props: { article },
    cacheKey: articleMarkdownKey(article),
  }));
}

export const GET: APIRoute = async ({ props }) => {
  const { site } = await getCatalogue();
  const article = props.article as CatalogueArticle;
  const { markdown } = await readMachineForms(article);
  const headers = { 'content-type': 'text/markdown; charset=utf-8' };
  return new Response(articleDocument(article, markdown, site), { headers });
};
