import type { Problem } from '../problem/problem.ts';
import type { Library } from './library.ts';

/** An article that is replaced leads to one that stays: not to itself, and not on to a third. */
export function checkReplacements(library: Library): Problem[] {
  return library.articles.flatMap((article): Problem[] => {
    const { replacedBy } = article.frontMatter;
    const targets = replacedBy === undefined ? [] : (library.byCode.get(replacedBy) ?? []);
    const further = targets.find(({ frontMatter }) => frontMatter.replacedBy !== undefined)?.frontMatter.replacedBy;
    if (further === undefined) return [];
    return [
      {
        file: article.file,
        ...article.placeOfField(['replacedBy']),
        severity: 'error',
        id: 'KB045',
        name: 'replacement-replaced',
        what: `This article leads to ${replacedBy}, which is itself replaced by ${further}.`,
        remedy:
          further === article.frontMatter.code
            ? 'Keep one of the two: they lead to one another.'
            : `Write  replacedBy: ${further}`,
      },
    ];
  });
}
