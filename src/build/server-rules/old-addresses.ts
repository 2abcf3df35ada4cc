import type { ArticleSummary } from '../../article/article.ts';
import { articleByCode, type Library } from '../../article/library.ts';
import { addresses } from '../../site/addresses.ts';
import { decodePath } from '../../site/decode-path.ts';
import type { Site } from '../../site/site.ts';

/** An address that leads on, with the site's base. */
export interface OldAddress {
  /** Without a slash at the end. */
  readonly from: string;
  readonly to: string;
}

/** What means something to one of the servers: such an address leads on by its page alone. */
const special = /[\p{Cc}\s"'`{}()[\]<>$*^|;:\\]/u;

/** Every address that an article had, or has and gave up for another's. */
export function oldAddresses(library: Library, site: Site): OldAddress[] {
  const published = library.articles.filter(({ frontMatter }) => frontMatter.audience === 'customers');
  return published.flatMap((article) => {
    const { redirectFrom, replacedBy } = article.frontMatter;
    const target = replacedBy ? articleByCode(library, replacedBy, article.language, site.settings) : article;
    if (!target) return [];
    const to = addressOf(target, site);
    const moved = replacedBy ? [addressOf(article, site)] : [];
    return [...redirectFrom.map((old) => site.base + old), ...moved]
      .filter((old) => !special.test(decodePath(old)))
      .map((old) => ({ from: old.replace(/\/$/, ''), to }));
  });
}

function addressOf({ language, topic, slug }: ArticleSummary, site: Site): string {
  return site.base + addresses.article(language, topic, slug);
}
