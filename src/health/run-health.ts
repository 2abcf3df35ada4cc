import { inspectContent } from '../check/read-content.ts';
import { EXIT, type ExitCode } from '../command/exit-code.ts';
import { printProblems } from '../command/print-problems.ts';
import { ProblemsError } from '../problem/problem.ts';
import { formatHealth } from './format-health.ts';
import { formatHealthHtml } from './format-health-html.ts';
import { healthRules, makeHealthReport } from './make-health-report.ts';
import { readFlagged } from './read-flagged.ts';
import { readReviewedAgain } from './read-reviewed-again.ts';
import { type ReadSearches, readSearches, unreadableSentence } from './read-searches.ts';
import { searchesReport } from './searches-report.ts';
import { writeHealthPage } from './write-health-page.ts';

export interface HealthCommand {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly searches: readonly string[];
  readonly repeats: string | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
}

/** Looks over a content folder and says, on a terminal and a page, what wants looking after. */
export async function runHealth(contentDir: string, command: HealthCommand): Promise<ExitCode> {
  const { today, json, out } = command;
  const read = command.searches.length > 0 ? await readSearches(command.searches) : undefined;
  const flagged = await readFlagged(command.repeats);
  const { content, problems } = await inspectContent(contentDir, { drafts: true, rules: () => healthRules, today });
  if (!content) throw new ProblemsError(problems);
  const reviewedAgain = await readReviewedAgain(contentDir);
  const sought = read && searchesReport(read);
  const report = makeHealthReport({ today, content, problems, flagged, reviewedAgain, sought });
  if (read) tellUnreadable(read);
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : formatHealth(report));
  if (!json || out !== undefined) {
    const file = await writeHealthPage(out ?? 'reports', formatHealthHtml(report));
    process.stderr.write(`Wrote ${file}.\n`);
  }
  return read && read.beacons.length === 0 && read.problems.length > 0 ? EXIT.problems : EXIT.good;
}

function tellUnreadable(read: ReadSearches): void {
  printProblems(read.problems);
  if (read.problems.length > 0) process.stderr.write(`${unreadableSentence(read)}\n`);
}
