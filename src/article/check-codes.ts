import type { Problem } from '../problem/problem.ts';
import { type ArticleSummary, articleKey } from './article.ts';
import { formatArticleCode } from './article-code.ts';
import type { Library } from './library.ts';

/** A code belongs to one article in all its languages. */
export function checkCodes(library: Library): Problem[] {
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
