import type { Row } from './count/sql-engine.ts';
import type { Database } from './engine-duckdb-connection.ts';
import { countShares } from './engine-duckdb-shares.ts';
import { readWords } from './engine-duckdb-words.ts';
import type { LearntCounts, WordCount } from './learn/learnt-counts.ts';
import type { LogFile } from './log/log-file.ts';
import { type AnalysisOptions, method } from './options/analysis-options.ts';
import { contactPartsSql } from './sql/contact-parts.ts';
import { nextArticlesSql } from './sql/next-articles.ts';
import { returnedContactsSql } from './sql/returned-contacts.ts';
import type { LogEnds } from './sql/spaced-contacts.ts';
import { stepsNamedSql, stoppedAtSql } from './sql/stopped-at.ts';
import { trialDetailsSql } from './sql/trial-details.ts';
import { wordCountsSql } from './sql/words.ts';

export interface LearnFrom {
  readonly files: readonly LogFile[];
  readonly options: AnalysisOptions;
  readonly ends: LogEnds;
  readonly hasTopics: boolean;
  /** How many parts a trial has that was followed for the whole window. */
  readonly whole: number;
}

/**
 * Counts what writers learn from. The trials and their articles are there; makes the view `detail` of them.
 */
export async function learn(database: Database, from: LearnFrom): Promise<LearntCounts> {
  const { options, ends } = from;
  const minCustomers = Math.max(options.minCustomers, method.customersShown);
  await database.run(trialDetailsSql(options, ends));
  const shares = await countShares(database, from);
  await database.run(returnedContactsSql(options, ends));
  await database.run(`CREATE TABLE part_of AS SELECT part, contact FROM (${contactPartsSql(options)}) parts`);
  const next = (await database.rows(nextArticlesSql(minCustomers))).map((row) => ({
    ...{ code: String(row.article), next: String(row.next) },
    ...{ contacts: Number(row.contacts), customers: Number(row.customers), of: Number(row.repeats) },
  }));
  const stopped = await countSteps(database, minCustomers);
  if (options.readText) await readWords(database, from.files, minCustomers);
  const words = options.readText && (await database.rows(wordCountsSql(minCustomers))).map(wordCount);
  await database.run('DROP TABLE returned; DROP TABLE part_of');
  return { next, stopped, shares, ...(words && { words }) };
}

async function countSteps(database: Database, minCustomers: number): Promise<LearntCounts['stopped']> {
  await database.run(stepsNamedSql);
  const rows = await database.rows(stoppedAtSql(minCustomers));
  await database.run('DROP TABLE step_named; DROP TABLE row_step; DROP TABLE named_step');
  return rows.map((row) => ({
    ...{ code: String(row.article), step: String(row.step) },
    ...{ contacts: Number(row.contacts), customers: Number(row.customers), of: Number(row.repeats) },
  }));
}

function wordCount(row: Row): WordCount {
  return {
    ...{ code: String(row.article), word: String(row.word), back: Number(row.back), first: Number(row.first) },
    ...{ otherBack: Number(row.other_back), everywhere: Number(row.everywhere) },
    of: {
      ...{ back: Number(row.of_back), first: Number(row.of_first) },
      ...{ otherBack: Number(row.of_other_back), everywhere: Number(row.of_everywhere) },
    },
  };
}
