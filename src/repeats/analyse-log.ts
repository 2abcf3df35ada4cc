import { createHash } from 'node:crypto';
import { ProblemsError } from '../problem/problem.ts';
import { phaseText } from './analysis-phases.ts';
import type { EditHistory, FindEdits } from './edits/article-edit.ts';
import { planFollowing } from './edits/plan-following.ts';
import { type Estimates, estimateArticles } from './estimate/estimate-articles.ts';
import { articleLookup } from './links/article-lookup.ts';
import type { KnownArticle } from './links/known-article.ts';
import { areNamedInText } from './log/are-named-in-text.ts';
import { changedFile } from './log/file-problems.ts';
import { type ContactField, contactTable, linkTable } from './log/log-fields.ts';
import type { LogFile } from './log/log-file.ts';
import type { LogReading } from './log/log-reading.ts';
import { columnMissing } from './log/match-columns.ts';
import { readLogHeads } from './log/read-log-head.ts';
import { readStamps } from './log/read-stamps.ts';
import type { CountLog } from './log-counts.ts';
import { nothingToJudge } from './nothing-to-judge.ts';
import type { AnalysisOptions, TopicKey } from './options/analysis-options.ts';
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
  /** Where edits of articles are looked up; nowhere where it is absent. */
  readonly findEdits?: FindEdits | undefined;
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
  const { paths, links = [], options, known, siteAddress, findEdits, version, countLog, step } = input;
  const spill = await createSpillFolder();
  try {
    step(phaseText('reading'));
    const sha256 = createHash('sha256');
    const stamps = await readStamps([...paths, ...links]);
    const files = await readFiles(input, { spill, sha256 });
    let history: EditHistory = { edits: [], notes: [] };
    let estimates: Estimates | undefined;
    const counts = await countLog(files, articleLookup(known, siteAddress), options, step, async (all) => {
      estimates = estimateArticles(all, options);
      step('Looking up edits of articles ...');
      const following = await planFollowing(estimates, all, options, findEdits);
      history = following.history;
      return following.plan;
    });
    await refuseChanged([...paths, ...links], stamps);
    step(phaseText('writingReport'));
    const problem = nothingToJudge(counts, nameOf(paths), options, known !== undefined);
    if (problem) throw new ProblemsError([problem]);
    const notes = [...readingNotes(files, counts), ...history.notes];
    const { edits } = history;
    return makeReport({ counts, options, known, edits, estimates, notes, sha256: sha256.digest('hex'), version });
  } finally {
    await spill.remove();
  }
}

/** What it takes to read the heads of a log's files. */
export type LogInput = Pick<AnalyseInput, 'paths' | 'links' | 'mapping' | 'preset' | 'options' | 'parquetColumns'>;

/** Looks at every file of a log. @throws ProblemsError where a column is missing without which there is no answer */
export async function readFiles(
  { paths, links = [], mapping, preset, options, parquetColumns }: LogInput,
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
function neededFields(
  contacts: readonly LogFile[],
  hasLinks: boolean,
  { topicKey, readText }: AnalysisOptions,
): ContactField[] {
  const keys: Readonly<Record<TopicKey, readonly ContactField[]>> = {
    topic: [],
    product: ['product'],
    'topic+product': ['topic', 'product'],
  };
  return [
    ...(hasLinks || areNamedInText(contacts) ? [] : (['articles'] as const)),
    ...keys[topicKey],
    ...(readText ? (['text'] as const) : []),
  ];
}

/** A file that is written while it is read is in no state that a digest could name. */
export async function refuseChanged(paths: readonly string[], before: readonly string[]): Promise<void> {
  const after = await readStamps(paths);
  const changed = paths.filter((_, index) => before[index] !== after[index]);
  if (changed.length > 0) throw new ProblemsError(changed.map(changedFile));
}

function nameOf(paths: readonly string[]): string {
  return paths.length === 1 ? (paths[0] as string) : `${paths.length} files`;
}
