import { getCollection, getEntry } from 'astro:content';
import type { StoredArticle } from '../article/article-page.ts';
import { liveEntries } from '../article/live-articles.ts';
import { readyArticles } from '../article/ready-articles.ts';
import { addresses } from '../site/addresses.ts';
import { contentDir } from '../site/content-dir.ts';
import { languageOf, type Site } from '../site/site.ts';
import { slugify } from '../site/slugify.ts';
import { typeset } from '../site/typeset.ts';

export interface CatalogueArticle extends StoredArticle {
  /** `language/topic/slug`: its id in the content store. */
  readonly id: string;
  /** With the site's base. */
  readonly href: string;
}

/** The same article in the languages that have it, in the order of the languages. */
export type Translations = readonly CatalogueArticle[];

/** All that pages ask of the content, looked up rather than searched. */
export interface Catalogue {
  readonly site: Site;
  /** Every article with a page of its own: without those that are replaced by another. */
  readonly articles: readonly CatalogueArticle[];
  /** Those that are replaced by another: their addresses and codes lead there. */
  readonly replaced: readonly CatalogueArticle[];
  readonly byCode: ReadonlyMap<string, Translations>;
  /** By `topic/slug`. */
  readonly byKey: ReadonlyMap<string, Translations>;
  readonly byTopic: ReadonlyMap<string, readonly Translations[]>;
  /** By the product's part of an address: `slugify(product)`. */
  readonly byProduct: ReadonlyMap<string, readonly Translations[]>;
  /** The last day on which an article was reviewed, `YYYY-MM-DD`. */
  readonly newestDay: string;
  /** Slugs and titles of the pages, by language. */
  readonly pages: ReadonlyMap<string, readonly { slug: string; title: string }[]>;
}

let built: Promise<Catalogue> | undefined;

/** The catalogue; made once in a build, afresh for each page in development. */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

async function build(): Promise<Catalogue> {
  const site = (await getEntry('site', 'site'))?.data;
  if (!site) throw new Error('The settings were not loaded.');
  const live = import.meta.env.DEV ? liveEntries() : undefined;
  const entries = live ?? (await readyEntries()) ?? (await getCollection('articles'));
  const order = site.languages.map(({ tag }) => tag);
  const all = entries
    .map(({ id, data }) => ({ ...data, id, href: site.base + addresses.article(data.language, data.topic, data.slug) }))
    .sort((a, b) => order.indexOf(a.language) - order.indexOf(b.language) || compare(a.id, b.id));
  const articles = all.filter(({ replacedBy }) => replacedBy === undefined);
  const pages = (await getCollection('pages')).map(({ id, data }) => {
    const [language = '', slug = ''] = id.split('/');
    return { language, slug, title: typeset(data.title, languageOf(site, language).typography) };
  });
  const byKey = Map.groupBy(articles, ({ topic, slug }) => `${topic}/${slug}`);
  return {
    site,
    articles,
    replaced: all.filter(({ replacedBy }) => replacedBy !== undefined),
    byCode: Map.groupBy(articles, ({ code }) => code),
    byKey,
    byTopic: Map.groupBy(byKey.values(), ([article]) => article?.topic ?? ''),
    byProduct: groupByProduct(byKey.values()),
    newestDay:
      articles
        .map(({ reviewed }) => reviewed)
        .sort()
        .at(-1) ?? '',
    pages: Map.groupBy(pages, ({ language }) => language),
  };
}

/** In a build, the articles that it has made. */
async function readyEntries(): Promise<{ id: string; data: StoredArticle }[] | undefined> {
  const ready = await readyArticles(contentDir());
  return ready?.map(({ id, stored }) => ({ id, data: stored }));
}

/** The article with a code in a language, or in the first language that has it. */
export function inLanguage(translations: Translations | undefined, language: string): CatalogueArticle | undefined {
  return translations?.find((article) => article.language === language) ?? translations?.[0];
}

/** What a reader of a language is shown of some articles: each once, in that language where it exists, by title. */
export function listFor(groups: Iterable<Translations>, language: string): CatalogueArticle[] {
  return [...groups]
    .map((translations) => inLanguage(translations, language))
    .filter((article) => article !== undefined)
    .map((article) => ({ article, sortedAs: slugify(article.title) }))
    .sort((a, b) => compare(a.sortedAs, b.sortedAs) || compare(a.article.id, b.article.id))
    .map(({ article }) => article);
}

function groupByProduct(groups: Iterable<Translations>): Map<string, Translations[]> {
  const byProduct = new Map<string, Translations[]>();
  for (const translations of groups) {
    const products = new Set(translations.flatMap(({ appliesTo }) => appliesTo.map(slugify)));
    for (const product of products) {
      const group = byProduct.get(product);
      if (group) group.push(translations);
      else byProduct.set(product, [translations]);
    }
  }
  return byProduct;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
