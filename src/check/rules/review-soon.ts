import type { ArticleRule } from '../rule.ts';
import { daysBetween } from '../view/days-between.ts';

const warnedDays = 7;

export const reviewSoon: ArticleRule = {
  id: 'KB121',
  name: 'review-soon',
  severity: 'notice',
  reason: 'A week is time enough to review an article before readers are told that it is overdue.',
  remedy: 'Read it against the product as it is today, and set `reviewed` to the day on which you did.',
  inArticle: ({ article }, { site, today }) => {
    const { reviewed, reviewEveryDays = site.settings.reviewEveryDays, owner, replacedBy } = article.frontMatter;
    const left = reviewEveryDays - daysBetween(reviewed, today);
    if (left < 0 || left > warnedDays || replacedBy) return [];
    const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
    return [
      {
        file: article.file,
        ...article.placeOfField(['reviewed']),
        length: reviewed.length,
        what: `Its review is due ${when}. It belongs to ${owner}.`,
      },
    ];
  },
};
