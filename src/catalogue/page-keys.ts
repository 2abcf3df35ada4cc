import { createHash } from 'node:crypto';
import path from 'node:path';
import { addDays } from '../site/format-day.ts';
import type { Site } from '../site/site.ts';
import { type Catalogue, type CatalogueArticle, inLanguage, type Translations } from './catalogue.ts';

/*
 * Keys of pages: while a page's key is the same, and what every page depends on (the program, the settings, the pages of
 * text, `newestDay`), the page is. A page shows nothing of other articles that is not in its key.
 */

/** @param today `YYYY-MM-DD` */
export function articlePageKey(
  article: CatalogueArticle,
  language: string,
  catalogue: Catalogue,
  today: string,
): string | undefined {
  const translations = catalogue.byKey.get(`${article.topic}/${article.slug}`) ?? [];
  return keyOf('article', language, ofArticle(article), {
    translatedInto: translations.map((other) => other.language),
    related: relatedTo(article, language, catalogue).map((other) => [other.language, other.href, other.title]),
    overdueSince: overdueSince(article, catalogue.site, today),
  });
}

export function articleMarkdownKey(article: CatalogueArticle): string | undefined {
  return keyOf('markdown', ofArticle(article));
}

export function codePageKey(code: string, articles: Translations): string | undefined {
  return keyOf('code', code, ...articles.map(({ language, href, title }) => [language, href, title]));
}

/** The related articles that a page shows, each in the page's language where it exists. */
export function relatedTo(article: CatalogueArticle, language: string, { byCode }: Catalogue): CatalogueArticle[] {
  return article.related.map((other) => inLanguage(byCode.get(other), language)).filter((other) => other !== undefined);
}

/** The day on which an article should have been reviewed, where it is past. */
export function overdueSince(
  { reviewed, reviewEveryDays }: CatalogueArticle,
  { settings }: Site,
  today: string,
): string | undefined {
  const dueOn = addDays(reviewed, reviewEveryDays ?? settings.reviewEveryDays);
  return dueOn < today ? dueOn : undefined;
}

/** All that the article itself says; its body by the digest in its file's name, wherever that is. */
function ofArticle({ bodyFile, ...article }: CatalogueArticle) {
  return { ...article, body: path.basename(bodyFile) };
}

/** Nothing is kept in development. */
function keyOf(...parts: readonly unknown[]): string | undefined {
  return import.meta.env.DEV ? undefined : createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
