import type { ArticleSummary } from '../../article/article.ts';
import { parseArticleCode } from '../../article/article-code.ts';
import { articleAt, articleByCode } from '../../article/library.ts';
import { readLink } from '../../article/links.ts';
import { type LibraryContext, libraryRule } from '../rule.ts';
import { errorKey, errorMentions } from '../view/error-codes.ts';

interface Mention {
  readonly code: string;
  readonly saidToBe: boolean;
  readonly place: { readonly file: string; readonly line: number; readonly column: number };
}

export const errorCodeUnlisted = libraryRule<readonly Mention[]>({
  id: 'KB108',
  name: 'error-code-unlisted',
  severity: 'warning',
  reason: 'Who types the code of an error into the search finds the articles that list it in `errorCodes`.',
  remedy: 'Add it to `errorCodes`, or link to the article about it.',
  collect: ({ article, passages }, { words }) => {
    const errorWords = words.get(article.language)?.errorWords ?? /(?!)/g;
    const listed = new Set(article.frontMatter.errorCodes.map(errorKey));
    const first = new Map<string, Mention>();
    for (const { text, placeAt } of passages) {
      for (const { code, saidToBe, index } of errorMentions(text, errorWords)) {
        const key = errorKey(code);
        if (listed.has(key) || (first.has(key) && !saidToBe)) continue;
        if (!first.get(key)?.saidToBe) first.set(key, { code, saidToBe, place: placeAt(index) });
      }
    }
    return [...first.values()];
  },
  inLibrary: (collected, context) => {
    const known = new Set(collected.flatMap(({ article }) => article.frontMatter.errorCodes.map(errorKey)));
    const summaries = new Map(context.library.articles.map((article) => [article.file, article]));
    return collected.flatMap(({ article, fact }) => {
      const meant = fact.filter(({ code, saidToBe }) => saidToBe || known.has(errorKey(code)));
      const summary = summaries.get(article.file);
      if (meant.length === 0 || !summary) return [];
      const elsewhere = listedWhereItLeads(summary, context);
      return meant
        .filter(({ code }) => !elsewhere.has(errorKey(code)))
        .map(({ code, place }) => ({
          ...place,
          length: code.length,
          what: `The text names ${code}, and \`errorCodes\` does not list it.`,
        }));
    });
  },
});

/** The error codes of the articles to which an article leads. */
function listedWhereItLeads(article: ArticleSummary, { library, site }: LibraryContext): Set<string> {
  const byCode = (typed: string) => {
    const code = parseArticleCode(typed);
    return code && articleByCode(library, code, article.language, site.settings);
  };
  const targets = article.references.map(({ kind, target }) => {
    if (kind === 'code') return byCode(target);
    const link = readLink(target, article);
    if (link.kind === 'code') return byCode(link.code);
    return link.kind === 'article' ? articleAt(library, link, site.settings) : undefined;
  });
  return new Set(
    [...targets, ...article.frontMatter.related.map(byCode)].flatMap(
      (target) => target?.frontMatter.errorCodes.map(errorKey) ?? [],
    ),
  );
}
