import type { ArticlePlace } from '../../article/article.ts';
import { addresses } from '../../site/addresses.ts';
import type { Site } from '../../site/site.ts';

/** Where an article is on the site, with the site's base. */
export function articleUrl({ language, topic, slug }: ArticlePlace, site: Site): string {
  return site.base + addresses.article(language, topic, slug);
}
