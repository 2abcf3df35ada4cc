import { type ArticlePlace, articleKey } from '../../article/article.ts';
import { parseArticleCode } from '../../article/article-code.ts';
import { readLink } from '../../article/links.ts';
import { libraryRule } from '../rule.ts';

type ArticlePath = Pick<ArticlePlace, 'topic' | 'slug'>;

export const orphan = libraryRule<undefined>({
  id: 'KB103',
  name: 'orphan',
  severity: 'warning',
  reason:
    'An article that nothing leads to is found by search alone, and by nobody who searches for something near it.',
  remedy: 'Link to it where its readers come from: in the text, an answer, or `related` of another article.',
  collect: () => undefined,
  inLibrary: (_, { library, site }) => {
    const led = new Set<string>();
    const lead = (to: ArticlePath, from?: ArticlePath) => {
      if (!from || articleKey(to) !== articleKey(from)) led.add(articleKey(to));
    };
    const leadToCode = (typed: string | undefined, from?: ArticlePath) => {
      for (const article of library.byCode.get(parseArticleCode(typed ?? '') ?? '') ?? []) lead(article, from);
    };
    for (const code of site.settings.featured) leadToCode(code);
    for (const article of library.articles) {
      const { related, replacedBy } = article.frontMatter;
      for (const code of [...related, replacedBy]) leadToCode(code, article);
      for (const { kind, target } of article.references) {
        const link = kind === 'link' ? readLink(target, article) : undefined;
        if (kind === 'code') leadToCode(target, article);
        else if (link?.kind === 'code') leadToCode(link.code, article);
        else if (link?.kind === 'article') lead(link, article);
      }
    }
    // An article is told of once, in the first language that has it; the only one there is cannot be led to.
    const articles = [...Map.groupBy(library.articles, articleKey)];
    if (articles.length < 2) return [];
    return articles.flatMap(([key, [article]]) => {
      if (!article || article.frontMatter.replacedBy || article.frontMatter.draft || led.has(key)) return [];
      return [{ file: article.file, what: 'No other article leads here, and the home page does not either.' }];
    });
  },
});
