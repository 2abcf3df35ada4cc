import type { ImageAsset } from '../site/image-file.ts';
import type { Settings } from '../site/settings.ts';
import type { ArticleSummary } from './article.ts';
import type { Snippets } from './insert-snippets.ts';

/** Every article of a content folder, checked against one another. */
export interface Library {
  /** Ordered by language, topic and slug. Drafts are among them only where they were asked for. */
  readonly articles: readonly ArticleSummary[];
  readonly byCode: ReadonlyMap<string, readonly ArticleSummary[]>;
  /** By `language/topic/slug`. */
  readonly byPath: ReadonlyMap<string, ArticleSummary>;
  /** The paths and codes of articles that could not be read: a link to one is not called dead. */
  readonly unread: ReadonlySet<string>;
  /** Pictures by the absolute path of their file. */
  readonly images: ReadonlyMap<string, ImageAsset>;
  /** By language. */
  readonly snippets: ReadonlyMap<string, Snippets>;
  /** The slugs of the pages of each language. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string>>;
}

export function pathKey({ language, topic, slug }: Pick<ArticleSummary, 'language' | 'topic' | 'slug'>): string {
  return `${language}/${topic}/${slug}`;
}

/** The article with a code, in a language where it exists there, else in the first language that has it. */
export function articleByCode(
  library: Pick<Library, 'byCode'>,
  code: string,
  language: string,
  settings: Pick<Settings, 'languages'>,
): ArticleSummary | undefined {
  const translations = library.byCode.get(code) ?? [];
  const order = [language, ...Object.keys(settings.languages)];
  return order.map((tag) => translations.find((article) => article.language === tag)).find((article) => article);
}

/**
 * The article at a path or, where it is not translated, the same article in the first language that has it: the site has
 * a page for every article in every language.
 */
export function articleAt(
  library: Pick<Library, 'byPath'>,
  { language, topic, slug }: Pick<ArticleSummary, 'language' | 'topic' | 'slug'>,
  settings: Pick<Settings, 'languages'>,
): ArticleSummary | undefined {
  const tags = Object.keys(settings.languages);
  if (!tags.includes(language)) return undefined;
  const order = [language, ...tags].map((tag) => library.byPath.get(pathKey({ language: tag, topic, slug })));
  return order.find((article) => article !== undefined);
}

/** The article to which an old address of the site leads on: `redirectFrom` of one names it. */
export function articleByOldAddress(
  { articles }: Pick<Library, 'articles'>,
  address: string,
): ArticleSummary | undefined {
  const bare = address.replace(/\/$/, '');
  return articles.find(({ frontMatter }) => frontMatter.redirectFrom.some((old) => old.replace(/\/$/, '') === bare));
}
