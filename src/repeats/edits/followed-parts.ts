import type { ArticleEstimate } from '../estimate/estimate-articles.ts';
import type { Spread } from '../estimate/spread-of-articles.ts';
import type { LogCounts } from '../log-counts.ts';
import type { AnalysisOptions } from '../options/analysis-options.ts';
import type { ReportArticle } from '../report/repeats-report.ts';
import type { ArticleEdit } from './article-edit.ts';
import { courseStepSeconds } from './plan-following.ts';
import { reportCourse } from './report-course.ts';
import { reportEdits } from './report-edits.ts';

/** What a report says of an article that was looked at more closely; nothing of others. */
export function followedParts(
  counts: LogCounts,
  edits: readonly ArticleEdit[],
  spread: Spread,
  { timeZone = 'UTC' }: Pick<AnalysisOptions, 'timeZone'>,
): (article: ArticleEstimate) => Pick<ReportArticle, 'edits' | 'course'> {
  const followed = counts.followedArticles;
  if (followed === undefined) return () => ({});
  const editsByCode = Map.groupBy(edits, ({ code }) => code);
  const versionsByCode = Map.groupBy(followed.versions, ({ code }) => code);
  const daysByCode = Map.groupBy(followed.days, ({ code }) => code);
  const stepsByCode = Map.groupBy(followed.courses, ({ code }) => code);
  const days = (counts.toUtcSeconds - counts.fromUtcSeconds) / 86_400;
  return (article) => {
    const reading = { contactsPerDay: article.contacts / days, toUtcSeconds: counts.toUtcSeconds, timeZone };
    const own = editsByCode.get(article.code);
    const counted = { versions: versionsByCode.get(article.code) ?? [], days: daysByCode.get(article.code) ?? [] };
    const steps = stepsByCode.get(article.code);
    const stepSeconds = courseStepSeconds(article.contacts, counts);
    return {
      ...(own && { edits: reportEdits(article, own, counted, spread, reading) }),
      ...(steps && { course: reportCourse(article, steps, { ...counts, stepSeconds }) }),
    };
  };
}
