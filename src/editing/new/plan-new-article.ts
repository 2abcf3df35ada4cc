import path from 'node:path';
import { type ArticleSummary, articleKey } from '../../article/article.ts';
import { formatArticleCode } from '../../article/article-code.ts';
import { articleByOldAddress, type Library } from '../../article/library.ts';
import { UsageError } from '../../command/usage-error.ts';
import { addresses } from '../../site/addresses.ts';
import { freeCode } from './free-code.ts';
import type { NewArticle } from './new-article.ts';

export interface PlannedArticle {
  readonly code: string;
  readonly files: readonly { readonly file: string; readonly language: string; readonly title: string }[];
  /** The article of which this is a translation. */
  readonly translates?: ArticleSummary;
}

/**
 * Finds a place and a code for a new article, or for a translation of one that is there.
 *
 * @param used every code that an article has or ever had
 * @throws UsageError where the place or the code is taken
 */
export function planNewArticle(
  contentDir: string,
  wanted: NewArticle,
  library: Library,
  used: ReadonlySet<string>,
): PlannedArticle {
  const { topic, slug, titles } = wanted;
  const there = library.articles.filter((article) => articleKey(article) === articleKey(wanted));
  const taken = there.find(({ language }) => titles.some((title) => title.language === language));
  if (taken) throw new UsageError(takenSentence(taken, there, titles));
  const files = titles.map(({ language, title }) => ({
    file: path.join(contentDir, 'articles', language, topic, `${slug}.mdx`),
    language,
    title,
  }));
  for (const { language } of files) mustNotBeOldAddress(addresses.article(language, topic, slug), library);
  const [translates] = there;
  const code = codeFor(wanted, translates, used);
  return { code, files, ...(translates && { translates }) };
}

function takenSentence(taken: ArticleSummary, there: readonly ArticleSummary[], titles: NewArticle['titles']): string {
  const missing = titles.filter(({ language }) => !there.some((article) => article.language === language));
  const translate = missing.map(({ language }) => language).join(',');
  const hint = missing.length > 0 ? `To translate it, add --languages ${translate}; to` : 'To';
  return `There is already ${taken.file}, "${taken.frontMatter.title}". ${hint} write another article, choose --slug.`;
}

function mustNotBeOldAddress(address: string, library: Library): void {
  const owner = articleByOldAddress(library, address);
  if (owner)
    throw new UsageError(`${address} is an old address of ${owner.file} and leads there. Choose another --slug.`);
}

function codeFor(wanted: NewArticle, translates: ArticleSummary | undefined, used: ReadonlySet<string>): string {
  const existing = translates?.frontMatter.code;
  if (wanted.code !== undefined && wanted.code !== (existing ?? wanted.code))
    throw new UsageError(`${translates?.file} has the code ${existing}, and a translation has the same.`);
  if (existing !== undefined) return existing;
  if (wanted.code === undefined) {
    const code = freeCode(articleKey(wanted), used);
    if (!code) throw new UsageError('No article code is free any more.');
    return code;
  }
  if (!used.has(wanted.code)) return wanted.code;
  const spoken = formatArticleCode(wanted.code);
  throw new UsageError(`The code ${spoken} belongs to an article, or did once: codes are never given again.`);
}
