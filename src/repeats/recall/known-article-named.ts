import { formatArticleCode, hasCodeShape, parseArticleCode } from '../../article/article-code.ts';
import { UsageError } from '../../command/usage-error.ts';
import type { ContentArticle } from '../read-known-articles.ts';

/** The article that a user names by its code. @throws UsageError where there is none */
export function knownArticleNamed(typed: string, articles: readonly ContentArticle[]): ContentArticle {
  const code = parseArticleCode(typed);
  const article = articles.find((known) => known.code === code);
  if (article) return article;
  if (code !== undefined) throw new UsageError(`--code ${typed}: no article has the code ${formatArticleCode(code)}.`);
  const why = hasCodeShape(typed.replace(/\s/g, ''))
    ? 'its check digit does not fit, so a digit is wrong'
    : 'a code has 5 to 7 digits, as 48217';
  throw new UsageError(`--code ${typed} is no article's code: ${why}.`);
}
