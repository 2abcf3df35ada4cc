import type { ArticlePage } from '../article/article-page.ts';
import { addresses } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';

/** A page that search engines may list, with the same page in other languages. */
export interface SitemapPage {
  readonly url: string;
  /** `YYYY-MM-DD`, where the page has a day of its own. */
  readonly lastmod?: string;
  readonly links: readonly { readonly lang: string; readonly url: string }[];
}

export interface SitemapContent {
  readonly articles: readonly ArticlePage[];
  readonly products: readonly string[];
  /** Slugs of pages by language. */
  readonly pages: ReadonlyMap<string, readonly { readonly slug: string }[]>;
}

/** Every page of the site that is not marked `noindex`, each in every language that really has it. */
export function sitemapPages({ articles, products, pages }: SitemapContent, site: Site): SitemapPage[] {
  const tags = site.languages.map(({ tag }) => tag);
  const lists = [
    addresses.home,
    addresses.allArticles,
    addresses.knownIssues,
    addresses.search,
    addresses.products,
    ...site.topics.map(
      ({ id }) =>
        (tag: string) =>
          addresses.topic(tag, id),
    ),
    ...products.map((product) => (tag: string) => addresses.product(tag, product)),
  ];
  const slugs = [...new Set([...pages.values()].flat().map(({ slug }) => slug))].sort();
  const hasPage = (tag: string, slug: string) => pages.get(tag)?.some((page) => page.slug === slug) === true;
  const translated = Map.groupBy(
    articles.filter(({ draft }) => !draft),
    ({ topic, slug }) => `${topic}/${slug}`,
  );
  return [
    ...lists.flatMap((address) => together(tags, address, site)),
    ...slugs.flatMap((slug) =>
      together(
        tags.filter((tag) => hasPage(tag, slug)),
        (tag) => addresses.page(tag, slug),
        site,
      ),
    ),
    ...[...translated.values()].flatMap((translations) => articlePages(translations, site)),
  ];
}

function articlePages(translations: readonly ArticlePage[], site: Site): SitemapPage[] {
  const [article] = translations;
  if (!article) return [];
  const tags = translations.map(({ language }) => language);
  const found = together(tags, (tag) => addresses.article(tag, article.topic, article.slug), site);
  return found.map((page, index) => ({ ...page, lastmod: translations[index]?.reviewed ?? article.reviewed }));
}

/** One page in some languages, each naming all. */
function together(tags: readonly string[], address: (tag: string) => string, site: Site): SitemapPage[] {
  const links = tags.map((lang) => ({ lang, url: absolute(site, address(lang)) }));
  return links.map(({ url }) => ({ url, links }));
}
