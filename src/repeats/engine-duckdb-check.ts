import type { Row } from './count/sql-engine.ts';
import type { Database } from './engine-duckdb-connection.ts';
import type { LearnFrom } from './engine-duckdb-learn.ts';
import { countTopics } from './engine-duckdb-topics.ts';
import {
  type CheckCounts,
  type OutcomeName,
  type OutcomeSums,
  outcomeNames,
  type TopicTable,
} from './learn/check-counts.ts';
import { checkedStrataSql, isChecked, otherOutcomeSql, outcomeTablesSql } from './sql/other-outcomes.ts';
import { aroundSql } from './sql/seen-around.ts';

/**
 * Asks the log in other ways about a few articles; `detail` is there. Only strata in which they were given are looked
 * at: all others say nothing of them.
 */
export async function countChecks(database: Database, codes: readonly string[], from: LearnFrom): Promise<CheckCounts> {
  if (codes.length === 0) return { outcomes: [], topics: [] };
  const { options, ends, hasTopics, whole } = from;
  await database.run('CREATE TABLE checked (article INTEGER)');
  await database.run(`INSERT INTO checked VALUES ${codes.map((code) => `(${code})`).join(', ')}`);
  await database.run(checkedStrataSql);
  await database.run(aroundSql(options, hasTopics, isChecked));
  for (const sql of outcomeTablesSql(options, ends)) await database.run(sql);
  const outcomes: OutcomeSums[] = [];
  for (const outcome of outcomeNames.filter((name) => hasTopics || !['other', 'before'].includes(name))) {
    const rows = await database.rows(otherOutcomeSql(outcome, whole));
    outcomes.push(...rows.map((row) => outcomeSums(row, outcome, outcome === 'first' ? whole : 1)));
  }
  return { outcomes, topics: hasTopics ? (await countTopics(database, from)).map(topicTable) : [] };
}

function outcomeSums(row: Row, outcome: OutcomeName, parts: number): OutcomeSums {
  return {
    ...{ code: String(row.article), outcome, asked: Number(row.asked) / parts, cases: Number(row.cases) },
    ...{ ratioAbove: Number(row.ratio_above), ratioBelow: Number(row.ratio_below) },
    ratioVariance: Number(row.ratio_variance),
  };
}

function topicTable(row: Row): TopicTable {
  return {
    ...{ code: String(row.article), topic: String(row.topic), customers: Number(row.customers) },
    ...{ exposed: Number(row.exposed), exposedCases: Number(row.exposed_cases) },
    ...{ unexposed: Number(row.unexposed), unexposedCases: Number(row.unexposed_cases) },
  };
}
