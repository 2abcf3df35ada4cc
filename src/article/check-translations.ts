import type { Problem } from '../problem/problem.ts';
import { type ArticleSummary, articleKey } from './article.ts';
import type { Library } from './library.ts';

/** An article has one code in all its languages. */
export function checkTranslations(library: Library): Problem[] {
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
