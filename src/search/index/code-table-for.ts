import type { ArticleSummary } from '../../article/article.ts';
import type { Audience } from '../../article/audience.ts';
import { articleByCode, type Library } from '../../article/library.ts';
import { languageOf, type Site } from '../../site/site.ts';
import { typeset } from '../../site/typeset.ts';
import type { CodeTable } from '../code-table.ts';
import { articleUrl } from './article-url.ts';
import { isFoundBy } from './found-by.ts';

/** Who reads what, in which language. */
export interface Readers {
  readonly language: string;
  readonly audience: Audience;
}

/**
 * The codes that readers of a language may type. The code of an article that was replaced leads to the one in its
 * place; what an audience may not see has no code here.
 */
export function codeTableFor(readers: Readers, library: Library, site: Site): CodeTable {
  return shownCodes(readers, library, site).map(({ code, article }) => [
    code,
    titleOf(article, site),
    articleUrl(article, site),
  ]);
}

/** The error codes that an article declares; `code` is its own. */
export interface DeclaredErrors {
  readonly code: string;
  readonly errorCodes: readonly string[];
}

/** What articles that readers of a language get in another one say of their error codes: they have no record here. */
export function foreignErrors(readers: Readers, library: Library, site: Site): DeclaredErrors[] {
  return shownCodes(readers, library, site)
    .filter(({ code, article }) => article.language !== readers.language && article.frontMatter.code === code)
    .map(({ code, article }) => ({ code, errorCodes: article.frontMatter.errorCodes }))
    .filter(({ errorCodes }) => errorCodes.length > 0);
}

function shownCodes(readers: Readers, library: Library, site: Site): { code: string; article: ArticleSummary }[] {
  return [...library.byCode.keys()].sort().flatMap((code) => {
    const article = shownFor(code, readers, library, site);
    return article ? [{ code, article }] : [];
  });
}

/** The article that a reader of a language gets for a code, after every replacement. */
function shownFor(
  code: string,
  { language, audience }: Readers,
  library: Library,
  site: Site,
): ArticleSummary | undefined {
  const seen = new Set<string>();
  let article = articleByCode(library, code, language, site.settings);
  while (article?.frontMatter.replacedBy !== undefined) {
    if (seen.has(article.frontMatter.code)) return undefined;
    seen.add(article.frontMatter.code);
    article = articleByCode(library, article.frontMatter.replacedBy, language, site.settings);
  }
  return article && isFoundBy(audience, article) ? article : undefined;
}

function titleOf(article: ArticleSummary, site: Site): string {
  return typeset(article.frontMatter.title, languageOf(site, article.language).typography);
}
