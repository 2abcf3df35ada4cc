import type { OutcomeName } from '../learn/learnt-counts.ts';
import type { AnalysisOptions } from '../options/analysis-options.ts';
import type { LogEnds } from './episodes.ts';
import { followUpSteps } from './follow-up-steps.ts';
import { ratioSums, real } from './mantel-haenszel-sums.ts';

const sensitivityDays = [1, 3, 7, 14, 30] as const;

interface Outcome {
  readonly name: OutcomeName;
  /** Which trials are asked, as SQL; and the condition that they are asked for. */
  readonly asked: string;
  readonly happened: string;
  /** What a trial counts for: 1 where absent. */
  readonly counts?: string;
}

const isWhole = `detail.followed_steps = ${followUpSteps}`;
const hasOther = 'seen_around.other_topic = 1';

function outcomes(windowSeconds: number, { toUtcSeconds }: LogEnds): Outcome[] {
  return [
    { name: 'first', asked: 'detail.attempt = 1', happened: 'detail.repeated = 1', counts: 'detail.parts' },
    { name: 'followed', asked: isWhole, happened: 'detail.repeated = 1' },
    { name: 'any', asked: isWhole, happened: `detail.delay_steps <= ${followUpSteps} OR ${hasOther}` },
    { name: 'other', asked: isWhole, happened: hasOther },
    { name: 'before', asked: '1 = 1', happened: 'seen_around.other_topic_before = 1' },
    ...sensitivityDays.map((days): Outcome => {
      const seconds = days * 86_400;
      return {
        name: `${days}d`,
        asked: `detail.opened <= ${toUtcSeconds - seconds}`,
        happened: `detail.delay_steps <= ${(seconds * followUpSteps) / windowSeconds}`,
      };
    }),
  ];
}

/** How many are asked each question, and say yes. */
function sumsOf(names: readonly string[]): string {
  return names
    .flatMap((name) => [`asked_${name}`, `said_${name}`])
    .map((column) => `CAST(SUM(${column}) AS BIGINT) AS ${column}`)
    .join(', ');
}

/**
 * Tables of how many trials are asked each question, and say yes: `outcome` by stratum and set of articles linked,
 * `outcome_cell` by stratum and article, `outcome_total` by stratum. Columns (stratum, asked_..., said_...), all whole
 * numbers.
 */
export function outcomeTablesSql({ windowSeconds }: AnalysisOptions, ends: LogEnds): string[] {
  const all = outcomes(windowSeconds, ends);
  const counts = all.flatMap(({ name, asked, happened, counts: weight }) => [
    weight === undefined
      ? `COUNT(CASE WHEN ${asked} THEN 1 END) AS asked_${name}`
      : `SUM(CASE WHEN ${asked} THEN ${weight} END) AS asked_${name}`,
    `COUNT(CASE WHEN ${asked} AND (${happened}) THEN 1 END) AS said_${name}`,
  ]);
  const sums = sumsOf(all.map(({ name }) => name));
  return [
    `CREATE TABLE outcome AS
      SELECT detail.stratum, detail.links, ${counts.join(', ')}
      FROM detail LEFT JOIN seen_around ON seen_around.contact = detail.contact
      GROUP BY detail.stratum, detail.links`,
    `CREATE TABLE outcome_total AS SELECT stratum, ${sums} FROM outcome GROUP BY stratum`,
    `CREATE TABLE outcome_cell AS
      SELECT named.article, outcome.stratum, ${sums}
      FROM outcome JOIN named ON named.links = outcome.links GROUP BY named.article, outcome.stratum`,
    'DROP TABLE outcome',
  ];
}

/**
 * Mantel-Haenszel sums of an outcome in the strata: rows (article, asked, cases, ratio_above, ratio_below,
 * ratio_variance). The sums are those of `stats/mantel-haenszel.ts`; article '' is all trials, of which `asked` and
 * `cases` alone mean something.
 *
 * @param whole how many parts a trial has that was followed for the whole window
 */
export function otherOutcomeSql(name: OutcomeName, whole: number): string {
  const parts = name === 'first' ? whole : 1;
  return `SELECT article, SUM(asked) AS asked, SUM(cases) AS cases, ${ratioSums}
    FROM (
      SELECT CAST(cell.article AS VARCHAR) AS article, cell.asked_${name} AS asked, cell.said_${name} AS cases,
        ${real(`cell.asked_${name}`)} / ${parts} AS n1, ${real(`cell.said_${name}`)} AS a,
        ${real(`total.asked_${name}`)} / ${parts} AS n, ${real(`total.said_${name}`)} AS m
      FROM outcome_cell cell JOIN outcome_total total ON total.stratum = cell.stratum WHERE cell.asked_${name} > 0
      UNION ALL
      SELECT '', asked_${name}, said_${name}, 0, 0, 1, 0 FROM outcome_total WHERE asked_${name} > 0
    ) own
    GROUP BY article ORDER BY article`;
}
