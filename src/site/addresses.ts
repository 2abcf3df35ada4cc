import { slugify } from './slugify.ts';

/** Addresses on the site, without its base: see `contracts`. Those of pages end with a slash. */
export const addresses = {
  home: (language: string) => `/${language}/`,
  topic: (language: string, topic: string) => `/${language}/${topic}/`,
  article: (language: string, topic: string, slug: string) => `/${language}/${topic}/${slug}/`,
  page: (language: string, slug: string) => `/${language}/${slug}/`,
  allArticles: (language: string) => `/${language}/a-z/`,
  products: (language: string) => `/${language}/products/`,
  product: (language: string, product: string) => `/${language}/products/${slugify(product)}/`,
  knownIssues: (language: string) => `/${language}/known-issues/`,
  search: (language: string) => `/${language}/search/`,
  articleMarkdown: (language: string, topic: string, slug: string) => `/${language}/${topic}/${slug}.md`,
  feed: (language: string) => `/${language}/feed.xml`,
  openSearch: (language: string) => `/${language}/opensearch.xml`,
  sitemap: '/sitemap.xml',
  articlesInBrief: '/llms.txt',
  shareImage: (name: string) => `/images/share/${name}`,
  kept: (language: string) => `/${language}/this-browser/`,
  offline: (language: string) => `/${language}/offline/`,
  topicPlan: (language: string, topic: string) => `/offline/${language}/${topic}.json`,
  code: (code: string) => `/${code}/`,
} as const;

/** Names under `/<lang>/` that belong to the site itself: no topic or page may have one. */
export const reservedNames: readonly string[] = [
  'a-z',
  'products',
  'known-issues',
  'search',
  'this-browser',
  'offline',
];
