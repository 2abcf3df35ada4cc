import type { Row } from './count/sql-engine.ts';
import type { Database } from './engine-duckdb-connection.ts';
import { countTopics } from './engine-duckdb-topics.ts';
import { readWords } from './engine-duckdb-words.ts';
import {
  type LearntCounts,
  type OutcomeName,
  type OutcomeSums,
  outcomeNames,
  type WordCount,
} from './learn/learnt-counts.ts';
import type { LogFile } from './log/log-file.ts';
import { type AnalysisOptions, method } from './options/analysis-options.ts';
import { contactPartsSql } from './sql/contact-parts.ts';
import type { LogEnds } from './sql/episodes.ts';
import { nextArticlesSql } from './sql/next-articles.ts';
import { otherOutcomeSql, outcomeTablesSql } from './sql/other-outcomes.ts';
import { returnedContactsSql } from './sql/returned-contacts.ts';
import { nothingAroundSql, seenAroundSql } from './sql/seen-around.ts';
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
 * Counts what writers learn from, and what verdicts are checked with. The trials and their articles are there; makes the
 * view `detail` of them.
 */
export async function learn(database: Database, from: LearnFrom): Promise<LearntCounts> {
  const { options, ends } = from;
  const minCustomers = Math.max(options.minCustomers, method.customersShown);
  await database.run(trialDetailsSql(options, ends));
  const { outcomes, topics } = await checkOutcomes(database, from);
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
  return { next, stopped, outcomes, topics, ...(words && { words }) };
}

async function checkOutcomes(database: Database, from: LearnFrom): Promise<Pick<LearntCounts, 'outcomes' | 'topics'>> {
  const { options, ends, hasTopics, whole } = from;
  await database.run(hasTopics ? seenAroundSql(options) : nothingAroundSql);
  for (const sql of outcomeTablesSql(options, ends)) await database.run(sql);
  await database.run('DROP TABLE seen_around');
  const outcomes: OutcomeSums[] = [];
  for (const outcome of outcomeNames.filter((name) => hasTopics || !['other', 'before'].includes(name))) {
    const rows = await database.rows(otherOutcomeSql(outcome, whole));
    outcomes.push(...rows.map((row) => outcomeSums(row, outcome, outcome === 'first' ? whole : 1)));
  }
  const topics = hasTopics ? (await countTopics(database, from)).map(topicTable) : [];
  await database.run('DROP TABLE outcome_cell; DROP TABLE outcome_total');
  return { outcomes, topics };
}

function outcomeSums(row: Row, outcome: OutcomeName, parts: number): OutcomeSums {
  return {
    ...{ code: String(row.article), outcome, asked: Number(row.asked) / parts, cases: Number(row.cases) },
    ...{ ratioAbove: Number(row.ratio_above), ratioBelow: Number(row.ratio_below) },
    ratioVariance: Number(row.ratio_variance),
  };
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

function topicTable(row: Row) {
  return {
    ...{ code: String(row.article), topic: String(row.topic), customers: Number(row.customers) },
    ...{ exposed: Number(row.exposed), exposedCases: Number(row.exposed_cases) },
    ...{ unexposed: Number(row.unexposed), unexposedCases: Number(row.unexposed_cases) },
  };
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
