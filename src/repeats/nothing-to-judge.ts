import type { Problem } from '../problem/problem.ts';
import { logProblem } from './log/log-problem.ts';
import type { LogCounts } from './log-counts.ts';
import type { AnalysisOptions } from './options/analysis-options.ts';
import { durationInWords } from './options/parse-duration.ts';

/** A log in which nothing can be looked forward from, or that names no article, has no answer to give. */
export function nothingToJudge(
  counts: LogCounts,
  file: string,
  { windowSeconds }: AnalysisOptions,
  hasContent: boolean,
): Problem | undefined {
  if (counts.contacts === 0) {
    const what = 'There is a header, and no contact after it.';
    return logProblem('empty', { file, what, remedy: 'Export the contacts again, or name another file.' });
  }
  if (counts.trials === 0) {
    const reasons = counts.leftOut.map(({ reason, contacts }) => `${reason}: ${contacts}`).join('; ');
    return logProblem('nothingToJudge', {
      file,
      what: `None of ${counts.contacts} contacts can be judged (${reasons}).`,
      remedy: `Give a log that is longer than twice the window of ${durationInWords(windowSeconds)}, with real customers.`,
    });
  }
  if (counts.articles.length > 0) return undefined;
  return logProblem('nothingToJudge', {
    file,
    what: `No contact that can be judged names an article that is known (${counts.unknownLinks} mentions are not).`,
    remedy: hasContent
      ? 'Check --map articles=COLUMN, and --content if the articles are elsewhere.'
      : 'Check --map articles=COLUMN; addresses other than /<code> are known only with the content folder.',
  });
}
