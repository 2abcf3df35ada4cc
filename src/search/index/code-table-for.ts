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
  const codes = [...library.byCode.keys()].sort();
  const shown = codes.flatMap((code) => {
    const article = shownFor(code, language, library, site);
    return article ? [{ code, article }] : [];
  });
  const named = shown
    .filter(({ code, article }) => article.frontMatter.code === code)
    .flatMap(({ code, article }) => errorKeys(article).map((key) => ({ key, code })))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const byKey = [...Map.groupBy(named, ({ key }) => key)];
  return {
    articles: Object.fromEntries(
      shown.map(({ code, article }) => [code, [titleOf(article, site), articleUrl(article, site)]]),
    ),
    errors: Object.fromEntries(byKey.map(([key, articles]) => [key, articles.map(({ code }) => code)])),
  };
}

function errorKeys({ frontMatter }: ArticleSummary): string[] {
  return [...new Set(frontMatter.errorCodes.map(errorCodeKey))].filter((key) => key !== '');
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
