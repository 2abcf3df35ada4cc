import { type ArticleCode, parseArticleCode } from '../../article/article-code.ts';
import { dammCheckDigit } from '../../article/damm.ts';

/** How many articles can have a code of their own here. */
export const mostSampleCodes = 90_000;

/** A prime, so that its multiples visit every number of a range before any twice: codes of neighbours look unrelated. */
const stride = 7919;

/**
 * The code of the article with this index among so many: 5 digits until half of those are used, then 6. No two indexes
 * share one.
 *
 * @example sampleCode(1, 500) // '89198'
 */
export function sampleCode(index: number, articles: number): ArticleCode {
  const first = articles <= 4500 ? 1000 : 10_000;
  const digits = String(first + ((index * stride) % (9 * first)));
  return parseArticleCode(digits + dammCheckDigit(digits)) as ArticleCode;
}
