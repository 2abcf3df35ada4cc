import { type ExportForm, type Fields, idIn, isFields, textIn, textsIn } from './export-form.ts';
import { exportedArticle } from './exported-article.ts';

/**
 * Freshdesk: the list of articles of a solution folder, one article, or a translation of one.
 * https://developers.freshdesk.com/api/#solution_article_attributes
 */
export const freshdesk: ExportForm = {
  name: 'Freshdesk',
  fits: (value) => listOf(value).some((article) => 'folder_id' in article && 'description' in article),
  *articles(value, context) {
    for (const article of listOf(value)) {
      yield* exportedArticle(
        {
          id: idIn(article, 'parent_id') ?? idIn(article, 'id') ?? '',
          language: textIn(article, 'language') ?? context.language,
          title: textIn(article, 'title'),
          html: textIn(article, 'description'),
          address: textIn(article, 'url') ?? `/support/solutions/articles/${idIn(article, 'id')}`,
          topic: folderName(article),
          draft: Number(article.status) === 1,
          updatedAt: article.updated_at,
          words: textsIn(article, 'tags'),
        },
        context,
      );
    }
  },
};

function listOf(value: unknown): Fields[] {
  return (Array.isArray(value) ? value : [value]).filter(isFields);
}

/** The innermost folder that the article says it is in. */
function folderName({ hierarchy }: Fields): string | undefined {
  if (!Array.isArray(hierarchy)) return undefined;
  const names = hierarchy.filter(isFields).map(({ data }) => (isFields(data) ? textIn(data, 'name') : undefined));
  return names.findLast((name) => name !== undefined);
}
