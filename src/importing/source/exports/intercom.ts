import { type ExportForm, type Fields, idIn, isFields, recordsIn, textIn } from './export-form.ts';
import { exportedArticle } from './exported-article.ts';

/**
 * Intercom: `{type: 'list', data: [{type: 'article', ...}]}`, with translations under `translated_content`; collections in
 * the same form give the names of topics. https://developers.intercom.com/docs/references/rest-api/api.intercom.io/articles
 */
export const intercom: ExportForm = {
  name: 'Intercom',
  fits: (value) => recordsIn(value, 'data').some(({ type }) => type === 'article'),
  helps: (value) => recordsIn(value, 'data').some(({ type }) => type === 'collection'),
  *articles(value, context) {
    const collections = new Map(
      context.all
        .flatMap((one) => recordsIn(one, 'data'))
        .filter(({ type }) => type === 'collection')
        .map((one) => [idIn(one, 'id'), textIn(one, 'name')]),
    );
    for (const article of recordsIn(value, 'data').filter(({ type }) => type === 'article')) {
      for (const [language, content] of contentsOf(article, context.language)) {
        yield* exportedArticle(
          {
            id: idIn(article, 'id') ?? '',
            language,
            title: textIn(content, 'title'),
            summary: textIn(content, 'description'),
            html: textIn(content, 'body'),
            address: textIn(content, 'url'),
            topic: collections.get(idIn(article, 'parent_id')),
            draft: content.state === 'draft',
            updatedAt: content.updated_at,
          },
          context,
        );
      }
    }
  },
};

/** The article itself is in its default language; that one may stand among its translations again. */
function contentsOf(article: Fields, language: string): [string, Fields][] {
  const own = textIn(article, 'default_locale') ?? language;
  const translated = isFields(article.translated_content) ? article.translated_content : {};
  const others = Object.entries(translated).filter(
    (entry): entry is [string, Fields] => isFields(entry[1]) && entry[0] !== own && 'body' in entry[1],
  );
  return [[own, article], ...others];
}
