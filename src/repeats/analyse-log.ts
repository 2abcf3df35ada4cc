import { createHash } from 'node:crypto';
import type { Problem } from '../problem/problem.ts';
import { ProblemsError } from '../problem/problem.ts';
import { articleLookup } from './links/article-lookup.ts';
import type { KnownArticle } from './links/known-article.ts';
import { areNamedInText } from './log/are-named-in-text.ts';
import { changedFile } from './log/file-problems.ts';
import { type ContactField, contactTable, linkTable } from './log/log-fields.ts';
import type { LogFile } from './log/log-file.ts';
import { logProblem } from './log/log-problem.ts';
import type { LogReading } from './log/log-reading.ts';
import { columnMissing } from './log/match-columns.ts';
import { readLogHeads } from './log/read-log-head.ts';
import { readStamps } from './log/read-stamps.ts';
import type { CountLog, LogCounts } from './log-counts.ts';
import type { AnalysisOptions, TopicKey } from './options/analysis-options.ts';
import { durationInWords } from './options/parse-duration.ts';
import type { Preset } from './presets/preset.ts';
import { readingNotes } from './reading-notes.ts';
import { makeReport } from './report/make-report.ts';
import type { RepeatsReport } from './report/repeats-report.ts';
import { createSpillFolder } from './write-spill-folder.ts';

export interface AnalyseInput {
  readonly paths: readonly string[];
  /** Files that say which articles were linked in which contacts. */
  readonly links?: readonly string[];
  /** Column names by field, from `--map`. */
  readonly mapping: ReadonlyMap<string, string>;
  /** Column names of a helpdesk, where `--map` gives none. */
  readonly preset?: Preset | undefined;
  readonly options: AnalysisOptions;
  /** `undefined`: every number with a valid check digit is taken for an article's code. */
  readonly known: readonly KnownArticle[] | undefined;
  /** The address of the site, to know links to it in texts. */
  readonly siteAddress?: string | undefined;
  /** Of this program. */
  readonly version: string;
  readonly countLog: CountLog;
  readonly parquetColumns: LogReading['parquetColumns'];
  /** Told what is being done. */
  readonly step: (text: string) => void;
}

/**
 * From contact logs to the report.
 *
 * @throws UsageError where a file is not there; ProblemsError where a log cannot be read or judged
 */
export async function analyseLog(input: AnalyseInput): Promise<RepeatsReport> {
  const { paths, links = [], options, known, siteAddress, version, countLog, step } = input;
  const spill = await createSpillFolder();
  try {
    const sha256 = createHash('sha256');
    const stamps = await readStamps([...paths, ...links]);
    const files = await readFiles(input, { spill, sha256 });
    const counts = await countLog(files, articleLookup(known, siteAddress), options, step);
    await refuseChanged([...paths, ...links], stamps);
    const problem = nothingToJudge(counts, paths, options, known !== undefined);
    if (problem) throw new ProblemsError([problem]);
    const notes = readingNotes(files, counts);
    return makeReport({ counts, options, known, notes, sha256: sha256.digest('hex'), version });
  } finally {
    await spill.remove();
  }
}

async function readFiles(
  { paths, links = [], mapping, preset, options, parquetColumns }: AnalyseInput,
  place: Pick<LogReading, 'spill' | 'sha256'>,
): Promise<LogFile[]> {
  const reading: LogReading = { ...place, mapping, parquetColumns, ...(preset && { preset }) };
  const contacts = await readLogHeads(paths, contactTable, reading);
  const needed = neededFields(contacts, links.length > 0, options);
  const missing = contacts.flatMap(({ path, columns, columnOf }) =>
    needed
      .filter((field) => !columnOf.has(field))
      .map((field) => columnMissing(path, contactTable, field, columns, reading)),
  );
  if (missing.length > 0) throw new ProblemsError(missing);
  return [...contacts, ...(await readLogHeads(links, linkTable, reading))];
}

/** Fields without which there is nothing to analyse, beside those that no log can do without. */
function neededFields(contacts: readonly LogFile[], hasLinks: boolean, { topicKey }: AnalysisOptions): ContactField[] {
  const keys: Readonly<Record<TopicKey, readonly ContactField[]>> = {
    topic: [],
    product: ['product'],
    'topic+product': ['topic', 'product'],
  };
  return [...(hasLinks || areNamedInText(contacts) ? [] : (['articles'] as const)), ...keys[topicKey]];
}

/** A file that is written while it is read is in no state that a digest could name. */
async function refuseChanged(paths: readonly string[], before: readonly string[]): Promise<void> {
  const after = await readStamps(paths);
  const changed = paths.filter((_, index) => before[index] !== after[index]);
  if (changed.length > 0) throw new ProblemsError(changed.map(changedFile));
}

/** A log in which nothing can be looked forward from, or that names no article, has no answer to give. */
function nothingToJudge(
  counts: LogCounts,
  paths: readonly string[],
  { windowSeconds }: AnalysisOptions,
  hasContent: boolean,
): Problem | undefined {
  const file = paths.length === 1 ? (paths[0] as string) : `${paths.length} files`;
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
