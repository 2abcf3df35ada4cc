import { phaseText } from './analysis-phases.ts';
import type { Comparing } from './count/count-linked.ts';
import { countTrials, type TrialCounting } from './count/count-trials.ts';
import { listReasons } from './count/list-reasons.ts';
import { nameLinks } from './engine-duckdb-cells.ts';
import { countChecks } from './engine-duckdb-check.ts';
import { type Database, lock, withDatabase } from './engine-duckdb-connection.ts';
import { countFollowed } from './engine-duckdb-edits.ts';
import { type LearnFrom, learn } from './engine-duckdb-learn.ts';
import { followParents } from './engine-duckdb-parents.ts';
import { readLog } from './engine-duckdb-read.ts';
import { isInLog } from './engine-duckdb-rows.ts';
import { needNoTopic, setSharedAside } from './engine-duckdb-shared.ts';
import { countShuffled, forgetLargest } from './engine-duckdb-shuffle.ts';
import { setTwinsAside } from './engine-duckdb-twins.ts';
import { leftOut } from './left-out.ts';
import type { ArticleLookup } from './links/article-lookup.ts';
import { areNamedInText } from './log/are-named-in-text.ts';
import type { LogFile } from './log/log-file.ts';
import type { CountLog, LogCounts } from './log-counts.ts';
import type { AnalysisOptions } from './options/analysis-options.ts';
import type { LogEnds } from './sql/spaced-contacts.ts';
import { rowStepsSql } from './sql/stopped-at.ts';

/** Counts a log on this machine, without a server: DuckDB, in memory, spilling to disk where that is not enough. */
export const countWithDuckdb: CountLog = duckdbCounter({});

/** The same with a number of threads, on which nothing that is counted depends. */
export function duckdbCounter({ threads }: { readonly threads?: number }): CountLog {
  return (files, lookup, options, step, follow) =>
    withDatabase(
      async (database) => {
        const { counts, counting, comparing, from } = await countUsed(database, { files, lookup, options, step });
        const plan = await follow?.(counts);
        const checks = plan && (await countChecks(database, plan.checked, from));
        // Nothing is read from files any more: texts and topics in words were, once it was known whose.
        await lock(database);
        return {
          ...counts,
          ...(checks && { checks }),
          ...(plan && { followedArticles: await countFollowed(database, plan, counts, options, comparing.whole) }),
          ...(options.shuffles && { shuffled: await countShuffled(database, options.shuffles, counting, comparing) }),
        };
      },
      { memoryBytes: options.memoryBytes, threads },
    );
}

interface Counting {
  readonly files: readonly LogFile[];
  readonly lookup: ArticleLookup;
  readonly options: AnalysisOptions;
  readonly step: (text: string) => void;
}

interface UsedContacts {
  readonly counts: LogCounts;
  readonly counting: TrialCounting;
  readonly comparing: Comparing;
  readonly from: LearnFrom;
}

/** Everything but what a few articles are looked at more closely for. */
async function countUsed(database: Database, { files, lookup, options, step }: Counting): Promise<UsedContacts> {
  step(phaseText('reading'));
  const { links, reading, brokenRows } = await readLog(database, files, lookup, options);
  await setTwinsAside(database);
  const hasTopics = await knowTopics(database);
  const { sets, unknown } = await nameLinks(database, lookup);
  const { ends, contacts, reasons } = await leaveOut(database, files);
  const spaced = () => database.run(`${rowStepsSql}; DROP TABLE logged`);
  const counting = { options, ends, sets, step, spaced };
  const { leftOut: noTrials, comparing, ...counts } = await countTrials(database, counting);
  await forgetLargest(database);
  step(phaseText('checking'));
  const from = { files, options, ends, hasTopics, whole: comparing.whole };
  const learnt = await learn(database, from);
  const [version] = await database.rows('SELECT version() AS version');
  return {
    ...{ counting, comparing, from },
    counts: {
      ...counts,
      ...ends,
      contacts: contacts + brokenRows,
      leftOut: listReasons([...reasons, ...Object.entries(noTrials), [leftOut.unreadable, brokenRows]]),
      unknownLinks: areNamedInText(files) ? 0 : unknown,
      reading,
      ...(links && { links }),
      hasTopics,
      learnt,
      engine: `DuckDB ${String(version?.version).replace(/^v/, '')}`,
    },
  };
}

/** A column of topics that is empty is as good as none: then a contact without one is used. */
async function knowTopics(database: Database): Promise<boolean> {
  if ((await database.rows('SELECT 1 AS found FROM logged WHERE topic <> 0 LIMIT 1')).length > 0) return true;
  await needNoTopic(database);
  return false;
}

interface LoggedContacts {
  readonly ends: LogEnds;
  readonly contacts: number;
  readonly reasons: readonly [reason: string, contacts: number][];
}

/** Leaves out customers that are several people, and counts what is left out by now. */
async function leaveOut(database: Database, files: readonly LogFile[]): Promise<LoggedContacts> {
  await setSharedAside(database);
  if (files.some(({ columnOf }) => columnOf.has('parent_id'))) await followParents(database);
  const [ends] = await database.rows(`SELECT MIN(opened) AS first, MAX(opened) AS last FROM logged WHERE ${isInLog}`);
  const reasons = (
    await database.rows('SELECT CAST(reason AS VARCHAR) AS why, COUNT(*) AS contacts FROM logged GROUP BY reason')
  ).map(({ why, contacts }): [string, number] => [String(why), Number(contacts)]);
  return {
    ends: { fromUtcSeconds: Number(ends?.first), toUtcSeconds: Number(ends?.last) },
    contacts: reasons.reduce((sum, [, contacts]) => sum + contacts, 0),
    reasons,
  };
}
