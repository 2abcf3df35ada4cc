import type { ArticleRule } from '../rule.ts';
import { daysBetween } from '../view/days-between.ts';

export const reviewOverdue: ArticleRule = {
  id: 'KB120',
  name: 'review-overdue',
  severity: 'warning',
  reason: 'Products and pages change, and an article that nobody has looked at for long sends people the wrong way.',
  remedy: 'Read it against the product as it is today, mend it, and set `reviewed` to the day on which you did.',
  inArticle: ({ article }, { site, today }) => {
    const { reviewed, reviewEveryDays = site.settings.reviewEveryDays, owner, replacedBy } = article.frontMatter;
    const late = daysBetween(reviewed, today) - reviewEveryDays;
    if (late <= 0 || replacedBy) return [];
    return [
      {
        file: article.file,
        ...article.placeOfField(['reviewed']),
        length: reviewed.length,
        what: `It was last reviewed on ${reviewed} and was due ${late} ${late === 1 ? 'day' : 'days'} ago. It belongs to ${owner}.`,
      },
    ];
  },
};
