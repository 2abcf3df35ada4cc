import type { ArticleSummary } from '../../article/article.ts';
import { type Audience, isArticleFor } from '../../article/audience.ts';

/** Whether an audience can find an article at all. */
export function isFoundBy(audience: Audience, { frontMatter }: ArticleSummary): boolean {
  return isArticleFor(frontMatter, audience) && !frontMatter.draft;
}

/** Whether an article is in the search index: it has a page of its own for its readers. */
export function isIndexed(audience: Audience, article: ArticleSummary): boolean {
  return isFoundBy(audience, article) && article.frontMatter.replacedBy === undefined;
}
