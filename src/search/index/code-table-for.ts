import type { ArticleSummary } from '../../article/article.ts';
import { articleByCode, type Library } from '../../article/library.ts';
import { languageOf, type Site } from '../../site/site.ts';
import { typeset } from '../../site/typeset.ts';
import { type CodeTable, errorCodeKey } from '../code-table.ts';
import { articleUrl } from './article-url.ts';
import { isForCustomers } from './for-customers.ts';

/**
 * The codes that readers of a language may type. The code of an article that was replaced leads to the one in its
 * place; what only agents may see has no code here.
 */
export function codeTableFor(language: string, library: Library, site: Site): CodeTable {
  const articles: Record<string, [string, string]> = {};
  const errors: Record<string, string[]> = {};
  for (const code of [...library.byCode.keys()].sort()) {
    const article = shownFor(code, language, library, site);
    if (!article) continue;
    articles[code] = [titleOf(article, site), articleUrl(article, site)];
    if (article.frontMatter.code !== code) continue;
    for (const key of new Set(article.frontMatter.errorCodes.map(errorCodeKey))) {
      if (key !== '') (errors[key] ??= []).push(code);
    }
  }
  return { articles, errors: Object.fromEntries(Object.entries(errors).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The article that a reader of a language gets for a code, after every replacement. */
function shownFor(code: string, language: string, library: Library, site: Site): ArticleSummary | undefined {
  const seen = new Set<string>();
  let article = articleByCode(library, code, language, site.settings);
  while (article?.frontMatter.replacedBy !== undefined) {
    if (seen.has(article.frontMatter.code)) return undefined;
    seen.add(article.frontMatter.code);
    article = articleByCode(library, article.frontMatter.replacedBy, language, site.settings);
  }
  return article && isForCustomers(article) ? article : undefined;
}

function titleOf(article: ArticleSummary, site: Site): string {
  return typeset(article.frontMatter.title, languageOf(site, article.language).typography);
}
