import type { ArticleSummary } from '../../article/article.ts';

/** Whether customers may know of an article at all. */
export function isForCustomers({ frontMatter }: ArticleSummary): boolean {
  return frontMatter.audience === 'customers' && !frontMatter.draft;
}

/** Whether an article is in the search index: it has a page of its own for customers. */
export function isIndexed(article: ArticleSummary): boolean {
  return isForCustomers(article) && article.frontMatter.replacedBy === undefined;
}
