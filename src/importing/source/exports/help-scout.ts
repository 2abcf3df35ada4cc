import { type ExportForm, type Fields, idIn, isFields, recordsIn, textIn, textsIn } from './export-form.ts';
import { exportedArticle } from './exported-article.ts';

/**
 * Help Scout Docs: `{article: {...}}` as the interface gives one with its text, or a list of these under
 * `{articles: {items: [...]}}`; collections give the names of topics. https://developer.helpscout.com/docs-api/articles/get/
 */
export const helpScout: ExportForm = {
  name: 'Help Scout Docs',
  fits: (value) => articlesIn(value).length > 0,
  helps: (value) => isFields(value) && recordsIn(value.collections, 'items').length > 0,
  *articles(value, context) {
    const collections = new Map(
      context.all
        .flatMap((one) => (isFields(one) ? recordsIn(one.collections, 'items') : []))
        .map((one) => [idIn(one, 'id'), textIn(one, 'name')]),
    );
    for (const article of articlesIn(value)) {
      yield* exportedArticle(
        {
          id: idIn(article, 'id') ?? '',
          language: textIn(article, 'language') ?? context.language,
          title: textIn(article, 'name'),
          html: textIn(article, 'text'),
          address: textIn(article, 'publicUrl'),
          topic: collections.get(idIn(article, 'collectionId')),
          draft: article.status === 'notpublished',
          updatedAt: article.lastPublishedAt ?? article.updatedAt,
          words: textsIn(article, 'keywords'),
        },
        context,
      );
    }
  },
};

function articlesIn(value: unknown): Fields[] {
  if (!isFields(value)) return [];
  const one = isFields(value.article) ? [value.article] : [];
  return [...one, ...recordsIn(value.articles, 'items')].filter(
    (article) => 'collectionId' in article && 'name' in article,
  );
}
