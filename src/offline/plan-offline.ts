import type { ArticleSummary } from '../article/article.ts';
import { addresses } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { OfflinePlan, PlannedFile, TopicPlan } from './offline-plan.ts';

/** A finished site as far as keeping it needs to know. */
export interface FinishedSite {
  /** `sha256-…` of every file, by its path below the folder: `en/wifi/index.html`. */
  readonly digests: ReadonlyMap<string, string>;
  /** The pictures that a page shows, as paths below the folder. */
  readonly picturesOf: (page: string) => readonly string[];
}

/** What is kept from the first visit: how pages look and work, the homes, and the articles that ask for it. */
export function planOffline(
  site: Site,
  articles: readonly ArticleSummary[],
  finished: FinishedSite,
  version: string,
): OfflinePlan {
  const { base, languages } = site;
  const instead = languages.map(({ tag }) => ({ language: tag, url: base + addresses.offline(tag) }));
  const pages = [
    ...languages.flatMap(({ tag }) => [addresses.home(tag), addresses.offline(tag)]),
    ...articles.filter(({ frontMatter }) => frontMatter.offline).map(addressOf),
  ];
  const logo = site.logo ? [`images/${site.logo.publishedName}`] : [];
  return {
    base,
    version,
    files: plan(base, [...looksOf(finished), ...logo, ...withPictures(pages, finished)], finished),
    insteadOf: instead,
  };
}

/**
 * What keeping a topic in a language keeps: its pages, their pictures, how they look and work, and search in that
 * language.
 */
export function planTopic(
  { base }: Site,
  language: string,
  topic: string,
  articles: readonly ArticleSummary[],
  finished: FinishedSite,
): TopicPlan {
  const own = articles.filter((article) => article.topic === topic && article.language === language);
  const pages = [addresses.topic(language, topic), addresses.search(language), ...own.map(addressOf)];
  const search = [...finished.digests.keys()].filter((file) => isSearchOf(file, language));
  return {
    articles: own.length,
    files: plan(base, [...looksOf(finished), ...withPictures(pages, finished), ...search], finished),
  };
}

/** Pagefind names a language's files after it; those without a language serve all. */
function isSearchOf(file: string, language: string): boolean {
  if (file.startsWith(`search/${language}-`)) return true;
  const name = /^pagefind\/(?:.*\/)?([^/]+)$/.exec(file)?.[1];
  if (name === undefined) return false;
  const own = /^(?:pagefind\.|engine\.)?([a-z]{2,3}(?:-[a-z0-9]+)*)[_.](?=[0-9a-f]+\.pf_|js$)/i.exec(name)?.[1];
  return own === undefined || own === language;
}

/** Scripts and styles: a page without its own would be broken. */
function looksOf({ digests }: FinishedSite): string[] {
  return [...digests.keys()].filter((file) => file.startsWith('assets/'));
}

function addressOf({ language, topic, slug }: ArticleSummary): string {
  return addresses.article(language, topic, slug);
}

function withPictures(pages: readonly string[], { picturesOf }: FinishedSite): string[] {
  return pages.map((page) => `${page.slice(1)}index.html`).flatMap((file) => [file, ...picturesOf(file)]);
}

function plan(base: string, files: readonly string[], { digests }: FinishedSite): PlannedFile[] {
  return [...new Set(files)].sort().flatMap((file) => {
    const integrity = digests.get(file);
    return integrity === undefined ? [] : [{ url: `${base}/${file.replace(/index\.html$/, '')}`, integrity }];
  });
}
