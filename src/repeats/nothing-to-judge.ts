import type { Problem } from '../problem/problem.ts';
import { type LeftOutReason, leftOut } from './left-out.ts';
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
      what: `${counts.contacts === 1 ? 'The one contact cannot' : `None of ${counts.contacts} contacts can`} be judged (${reasons}).`,
      remedy:
        remedyFor(counts) ?? `Give a log that is longer than twice the window of ${durationInWords(windowSeconds)}.`,
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

const otherCustomers = 'See that the column names customers, each by an id of their own: --map customer_id=COLUMN';
const remedies: Readonly<Partial<Record<LeftOutReason, string>>> = {
  [leftOut.future]: 'See that opened_at is when contacts were opened; --today DAY says which day it is.',
  [leftOut.noCustomer]: otherCustomers,
  [leftOut.sharedCustomer]: otherCustomers,
  [leftOut.notInbound]: 'See that the column says which way contacts went: --map direction=COLUMN',
};

/** What to do where one reason left most contacts out; `undefined` where the log is too short. */
function remedyFor({ leftOut: left }: Pick<LogCounts, 'leftOut'>): string | undefined {
  const [most] = left.toSorted((a, b) => b.contacts - a.contacts);
  return most && remedies[most.reason];
}
