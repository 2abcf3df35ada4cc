import type { Problem } from '../problem/problem.ts';
import type { Site } from '../site/site.ts';
import { type ArticleSummary, articleKey } from './article.ts';
import { formatArticleCode } from './article-code.ts';
import { checkReferences } from './check-references.ts';
import type { Library } from './library.ts';

/** What is wrong between articles: codes, translations, links, old addresses. */
export function checkLibrary(library: Library, site: Site): Problem[] {
  return [
    ...library.articles.flatMap((article) => checkReferences(article, library, site)),
    ...checkCodes(library),
    ...checkTranslations(library),
    ...checkRedirects(library),
  ];
}

function checkCodes(library: Library): Problem[] {
  const first = new Map<string, ArticleSummary>();
  return library.articles.flatMap((article): Problem[] => {
    const { code } = article.frontMatter;
    const earlier = first.get(code);
    if (!earlier) first.set(code, article);
    if (!earlier || articleKey(earlier) === articleKey(article)) return [];
    return [
      {
        file: article.file,
        ...article.placeOfField(['code']),
        severity: 'error',
        id: 'KB010',
        name: 'code-duplicate',
        what: `The code ${formatArticleCode(code)} belongs to ${earlier.file}: who types it could reach only one of the two.`,
        remedy: 'Give the newer article a code of its own.',
      },
    ];
  });
}

function checkTranslations(library: Library): Problem[] {
  const first = new Map<string, ArticleSummary>();
  return library.articles.flatMap((article): Problem[] => {
    const other = first.get(articleKey(article));
    if (!other) first.set(articleKey(article), article);
    if (!other || other.frontMatter.code === article.frontMatter.code) return [];
    return [
      {
        file: article.file,
        ...article.placeOfField(['code']),
        severity: 'error',
        id: 'KB011',
        name: 'translation-code-differs',
        what: `This article has the code ${article.frontMatter.code}, and its translation ${other.file} has ${other.frontMatter.code}: an article has one code in all its languages.`,
        remedy: 'Use the code that was given out first in both files; if they are two articles, give them two names.',
      },
    ];
  });
}

/** Old addresses must not be somebody's address now, nor lead to two articles. */
function checkRedirects(library: Library): Problem[] {
  const taken = new Map<string, string>();
  for (const { language, topic, slug, file } of library.articles) taken.set(`/${language}/${topic}/${slug}/`, file);
  return library.articles.flatMap((article) =>
    article.frontMatter.redirectFrom.flatMap((old, index): Problem[] => {
      const address = old.endsWith('/') ? old : `${old}/`;
      const owner = taken.get(address);
      taken.set(address, article.file);
      if (owner === undefined) return [];
      return [
        {
          file: article.file,
          ...article.placeOfField(['redirectFrom', index]),
          severity: 'error',
          id: 'KB037',
          name: 'redirect-conflict',
          what: `The old address ${old} is taken by ${owner}.`,
          remedy: 'Remove it here, or from the other article.',
        },
      ];
    }),
  );
}
