import type { Link } from 'mdast';
import type { ArticlePlace, ArticleSummary } from '../../article/article.ts';
import { parseArticleCode } from '../../article/article-code.ts';
import { articleAt, articleByCode, articleByOldAddress } from '../../article/library.ts';
import { readLink } from '../../article/links.ts';
import { addresses } from '../../site/addresses.ts';
import type { LibraryContext } from '../rule.ts';

/** Where a link takes somebody who is not helped yet: to another article, to people, or to neither. */
export type Led = { readonly article: ArticleSummary } | 'person' | 'neither';

/**
 * A page of the company's own words, as it has one for reaching people, and the address of its chat count as people;
 * other sites, searches and lists do not. What is not there is another rule's to tell, and counts as people here.
 */
export function whereLinkLeads({ url }: Link, from: ArticlePlace, context: LibraryContext): Led {
  const { library, site } = context;
  if (url === site.settings.contact?.chat) return 'person';
  const link = readLink(url, from);
  if (link.kind === 'article') {
    const address = addresses.article(link.language, link.topic, link.slug);
    const article = articleAt(library, link, site.settings) ?? articleByOldAddress(library, address);
    return article ? { article } : 'person';
  }
  if (link.kind === 'code') return whereCodeLeads(link.code, from, context);
  if (link.kind !== 'address') return 'neither';
  const [, language = '', page = ''] = link.address.split('/');
  return library.pages.get(language)?.has(page) ? 'person' : 'neither';
}

/** The same of the code in an answer or an `IfNot`. */
export function whereCodeLeads(typed: string, { language }: ArticlePlace, { library, site }: LibraryContext): Led {
  const code = parseArticleCode(typed);
  const article = code && articleByCode(library, code, language, site.settings);
  return article ? { article } : 'person';
}
