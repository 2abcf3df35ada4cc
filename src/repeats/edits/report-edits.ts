import type { ArticleEstimate } from '../estimate/estimate-articles.ts';
import type { Spread } from '../estimate/spread-of-articles.ts';
import type { ArticleEdit } from './article-edit.ts';
import { comparedVersions } from './compared-versions.ts';
import { editEffect } from './edit-effect.ts';
import { type EditReading, editSentence } from './edit-sentence.ts';
import type { FollowedCounts } from './followed-counts.ts';
import type { ReportEdit } from './report-edit.ts';
import { reportMonitor } from './report-monitor.ts';

/**
 * What became of an article's repeats after each of its edits, as reports show it.
 *
 * @param edits of this article, in time
 * @param followed what was counted of this article
 */
export function reportEdits(
  article: ArticleEstimate,
  edits: readonly ArticleEdit[],
  followed: Pick<FollowedCounts, 'versions' | 'days'>,
  spread: Spread,
  reading: EditReading,
): ReportEdit[] {
  const versions = comparedVersions(article, edits.length + 1, followed.versions);
  return edits.map(({ commit, languages, partial, liveUtcSeconds }, index) => {
    const [before, after] = [versions[index], versions[index + 1]];
    const date = new Date(liveUtcSeconds * 1000).toISOString().replace('.000', '');
    const told = { commit, date, languages, partial, ...editEffect(before, after, spread) };
    const days = followed.days.filter(({ version }) => version === index + 1);
    return { ...told, said: editSentence(told, reading), monitor: reportMonitor(before, after, days, spread) };
  });
}
