import { estimateArticles } from '../estimate/estimate-articles.ts';
import { judgeArticle } from '../estimate/judge-article.ts';
import type { LogCounts } from '../log-counts.ts';
import type { AnalysisOptions } from '../options/analysis-options.ts';
import type { ReportLog } from '../report/repeats-report.ts';

/**
 * How many copies of the log, its articles shuffled among contacts alike so that none does anything, have a flag: at
 * most one in ten should. Nothing where no copies were made.
 */
export function shuffledFlags(counts: LogCounts, options: AnalysisOptions): Pick<ReportLog, 'shuffled'> {
  if (counts.shuffled === undefined) return {};
  const withFlag = counts.shuffled.filter((shuffled) => {
    const { spread, articles } = estimateArticles({ ...counts, ...shuffled }, options);
    return articles.some((article) => judgeArticle(article, spread, options).verdict === 'flag');
  });
  return { shuffled: { logs: counts.shuffled.length, withFlag: withFlag.length } };
}
