import { type ExportForm, type Fields, idIn, recordsIn, textIn, textsIn } from './export-form.ts';
import { exportedArticle } from './exported-article.ts';

/**
 * Zendesk Guide: `{articles: [...]}` of the Help Center interface, `{translations: [...]}` of one article, and
 * `{sections: [...]}` for the names of topics. https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/
 */
export const zendesk: ExportForm = {
  name: 'Zendesk Guide',
  fits: (value) => recordsIn(value, 'articles').some(isArticle) || recordsIn(value, 'translations').some(isTranslation),
  helps: (value) => recordsIn(value, 'sections').length > 0 || recordsIn(value, 'categories').length > 0,
  *articles(value, context) {
    const sections = new Map(
      context.all
        .flatMap((one) => recordsIn(one, 'sections'))
        .map((section) => [idIn(section, 'id'), textIn(section, 'name')]),
    );
    const originals = new Map(
      context.all.flatMap((one) => recordsIn(one, 'articles')).map((article) => [idIn(article, 'id'), article]),
    );
    for (const article of [
      ...recordsIn(value, 'articles'),
      ...recordsIn(value, 'translations').filter(isTranslation),
    ]) {
      const id = idIn(article, 'source_id') ?? idIn(article, 'id') ?? '';
      const original = originals.get(id) ?? article;
      // The list of articles holds the original language again among the translations of each.
      if (
        article.source_id !== undefined &&
        original !== article &&
        textIn(original, 'locale') === textIn(article, 'locale')
      )
        continue;
      yield* exportedArticle(
        {
          id,
          language: textIn(article, 'locale') ?? context.language,
          title: textIn(article, 'title') ?? textIn(article, 'name'),
          html: textIn(article, 'body'),
          address: textIn(article, 'html_url'),
          topic: sections.get(idIn(original, 'section_id')),
          draft: article.draft === true,
          restricted: typeof original.user_segment_id === 'number' || textsOrNumbers(original.user_segment_ids),
          updatedAt: article.edited_at ?? article.updated_at,
          words: textsIn(original, 'label_names'),
        },
        context,
      );
    }
  },
};

function isArticle(article: Fields): boolean {
  return 'section_id' in article || 'html_url' in article || ('locale' in article && 'body' in article);
}

function isTranslation(translation: Fields): boolean {
  return (
    'source_id' in translation &&
    translation.source_type !== 'Section' &&
    translation.source_type !== 'Category' &&
    'body' in translation
  );
}

function textsOrNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
