import { articleKey } from '../../article/article.ts';
import { addresses } from '../../site/addresses.ts';
import { type Finding, libraryRule } from '../rule.ts';

export const codeReused = libraryRule<undefined>({
  id: 'KB107',
  name: 'code-reused',
  severity: 'warning',
  reason: 'A code belongs to one article for ever: who wrote it down would be led to another one.',
  remedy: 'Give the article a code that no article has had.',
  collect: () => undefined,
  inLibrary: (_, { history = [], library }) => {
    const seen = new Set<string>();
    return history.flatMap(({ code, path }): Finding[] => {
      const [, language = '', topic = '', name = ''] = path.split('/');
      const slug = name.replace(/\.mdx$/, '');
      const [article, ...rest] = library.byCode.get(code) ?? [];
      const old = addresses.article(language, topic, slug);
      const articles = article ? [article, ...rest] : [];
      const isAtHome = articles.some((found) => articleKey(found) === articleKey({ topic, slug }));
      const hasMoved = articles.some(({ frontMatter }) =>
        frontMatter.redirectFrom.some((from) => from.startsWith(old.slice(0, -1))),
      );
      if (!article || isAtHome || hasMoved || seen.has(code)) return [];
      seen.add(code);
      return [
        {
          file: article.file,
          ...article.placeOfField(['code']),
          length: code.length,
          what: `The code ${code} was that of ${path}.`,
          remedy: `Give this article another code; if it is the same one at another place, add  redirectFrom: [${old}]`,
        },
      ];
    });
  },
});
