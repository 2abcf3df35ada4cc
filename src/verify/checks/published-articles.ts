import type { ArticleSummary } from '../../article/article.ts';
import type { Library } from '../../article/library.ts';
import { addresses } from '../../site/addresses.ts';
import type { Site } from '../../site/site.ts';

export interface PublishedArticle {
  readonly file: string;
  /** With the site's base. */
  readonly address: string;
  readonly article: ArticleSummary;
}

/** The articles of a library that customers can read at an address of their own. */
export function publishedArticles(
  { articles }: Pick<Library, 'articles'>,
  { base }: Pick<Site, 'base'>,
): PublishedArticle[] {
  return articles
    .filter(({ frontMatter }) => frontMatter.audience === 'customers' && !frontMatter.replacedBy)
    .map((article) => {
      const { file, language, topic, slug } = article;
      return { file, article, address: base + addresses.article(language, topic, slug) };
    });
}
