import type { ArticleRule } from '../rule.ts';
import { daysBetween } from '../view/days-between.ts';

export const reviewedLater: ArticleRule = {
  id: 'KB122',
  name: 'reviewed-later',
  severity: 'warning',
  reason: 'A day that has not come yet is a typing mistake, and it hides for long that the article is old.',
  remedy: 'Set `reviewed` to the day of the last review.',
  inArticle: ({ article }, { today }) => {
    const { reviewed } = article.frontMatter;
    if (daysBetween(today, reviewed) <= 1) return [];
    return [
      {
        file: article.file,
        ...article.placeOfField(['reviewed']),
        length: reviewed.length,
        what: `It says that it was reviewed on ${reviewed}, and today is ${today}.`,
      },
    ];
  },
};
