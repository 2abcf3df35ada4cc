import type { RepeatsReport } from '../report/repeats-report.ts';
import { wholeInWords } from '../report/report-words.ts';
import { countVotes } from './count-votes.ts';
import { type ReadVotes, readVotes } from './read-votes.ts';

/**
 * A report with what readers said of its articles; as it is where there is no file of votes. The files are read first: a
 * large log takes its time.
 *
 * @throws UsageError where a file is not there
 */
export async function withVotes(
  files: readonly string[],
  analyse: () => Promise<RepeatsReport>,
): Promise<RepeatsReport> {
  const read = await readVotes(files);
  const report = await analyse();
  return files.length === 0 ? report : addVotes(report, read);
}

/** Votes stand beside the verdict of an article and change nothing of it. */
export function addVotes(report: RepeatsReport, { votes, unreadable }: ReadVotes): RepeatsReport {
  const byCode = countVotes(votes);
  const articles = report.articles.map((article) => {
    const own = byCode.get(article.code);
    return own ? { ...article, votes: own } : article;
  });
  const listed = new Set(articles.map(({ code }) => code));
  const elsewhere = votes.filter(({ code }) => !listed.has(code)).length;
  const notes = [
    ...report.log.notes,
    `Of ${wholeInWords(votes.length)} readers who said whether an article helped, ${wholeInWords(elsewhere)} spoke of articles that the log does not name.`,
    ...(unreadable > 0
      ? [`Lines of the feedback that are no votes (docs/feedback.md): ${wholeInWords(unreadable)}.`]
      : []),
  ];
  return { ...report, log: { ...report.log, notes }, articles };
}
