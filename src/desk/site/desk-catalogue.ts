import { getCollection, getEntry } from 'astro:content';
import type { StoredArticle } from '../../article/article-page.ts';
import { liveEntries } from '../../article/live-articles.ts';
import { addresses } from '../../site/addresses.ts';
import type { Site } from '../../site/site.ts';

export interface DeskArticle extends StoredArticle {
  /** `language/topic/slug`: its id in the content store. */
  readonly id: string;
}

/** All that the desk's pages ask of the content. */
export interface DeskCatalogue {
  readonly site: Site;
  /** By `topic/slug`, in the order of the site's languages; those that are replaced by another are not among them. */
  readonly byKey: ReadonlyMap<string, readonly DeskArticle[]>;
  readonly byCode: ReadonlyMap<string, readonly DeskArticle[]>;
  /** Code of an article that was replaced, and the code of the one in its place. */
  readonly replaced: ReadonlyMap<string, string>;
}

let made: Promise<DeskCatalogue> | undefined;

/** The catalogue; made once in a build, afresh for each page in development. */
export function getDeskCatalogue(): Promise<DeskCatalogue> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<DeskCatalogue> {
  const site = (await getEntry('site', 'site'))?.data;
  if (!site) throw new Error('The settings were not loaded.');
  const order = site.languages.map(({ tag }) => tag);
  const entries = (import.meta.env.DEV ? liveEntries() : undefined) ?? (await getCollection('articles'));
  const all = entries
    .map(({ id, data }) => ({ ...data, id }))
    .sort((a, b) => order.indexOf(a.language) - order.indexOf(b.language) || (a.id < b.id ? -1 : 1));
  const articles = all.filter(({ replacedBy }) => replacedBy === undefined);
  return {
    site,
    byKey: Map.groupBy(articles, ({ topic, slug }) => `${topic}/${slug}`),
    byCode: Map.groupBy(articles, ({ code }) => code),
    replaced: new Map(all.flatMap(({ code, replacedBy }) => (replacedBy === undefined ? [] : [[code, replacedBy]]))),
  };
}

/** Of the translations of an article, the one in a language, or the first. */
export function translationIn(translations: readonly DeskArticle[] | undefined, language: string) {
  return translations?.find((article) => article.language === language) ?? translations?.[0];
}

/** Where an article is on the desk, with its base, for agents who work in a language. */
export function deskHref({ topic, slug }: DeskArticle, language: string, { base }: Site): string {
  return base + addresses.article(language, topic, slug);
}
