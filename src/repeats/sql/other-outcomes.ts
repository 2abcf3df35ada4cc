import type { OutcomeName } from '../learn/check-counts.ts';
import type { AnalysisOptions } from '../options/analysis-options.ts';
import { followUpSteps } from './follow-up-steps.ts';
import { ratioSums, real } from './mantel-haenszel-sums.ts';
import { otherDays, withinDays } from './repeat-shares.ts';
import type { LogEnds } from './spaced-contacts.ts';

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

function outcomes(options: AnalysisOptions, ends: LogEnds): Outcome[] {
  return [
    { name: 'first', asked: 'detail.attempt = 1', happened: 'detail.repeated = 1', counts: 'detail.parts' },
    { name: 'followed', asked: isWhole, happened: 'detail.repeated = 1' },
    { name: 'any', asked: isWhole, happened: `detail.delay_steps <= ${followUpSteps} OR ${hasOther}` },
    { name: 'other', asked: isWhole, happened: hasOther },
    { name: 'before', asked: '1 = 1', happened: 'seen_around.other_topic_before = 1' },
    ...otherDays.map((days): Outcome => ({ name: `${days}d`, ...withinDays(days, options, ends) })),
  ];
}

/** How many are asked each question, and say yes. */
function sumsOf(names: readonly string[]): string {
  return names
    .flatMap((name) => [`asked_${name}`, `said_${name}`])
    .map((column) => `CAST(SUM(${column}) AS BIGINT) AS ${column}`)
    .join(', ');
}

/** Table `checked_stratum` of `checked`, (article): the strata that hold a trial with one of these articles. */
export const checkedStrataSql = `CREATE TABLE checked_stratum AS
  SELECT DISTINCT placed.stratum FROM tried JOIN placed ON placed.place = tried.place
  WHERE tried.links IN (SELECT named.links FROM named JOIN checked ON checked.article = named.article)`;

/** The customers whose contacts tell what happened around the trials of these strata, as a condition. */
export const isChecked = `customer IN (
    SELECT DISTINCT customer FROM detail WHERE stratum IN (SELECT stratum FROM checked_stratum)
  )`;

/**
 * Tables of how many trials of the checked strata are asked each question, and say yes: `outcome` by stratum and set of
 * articles linked, `outcome_cell` by stratum and checked article, `outcome_total` by stratum. Columns (stratum,
 * asked_..., said_...), all whole numbers.
 */
export function outcomeTablesSql(options: AnalysisOptions, ends: LogEnds): string[] {
  const all = outcomes(options, ends);
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
      WHERE detail.stratum IN (SELECT stratum FROM checked_stratum)
      GROUP BY detail.stratum, detail.links`,
    `CREATE TABLE outcome_total AS SELECT stratum, ${sums} FROM outcome GROUP BY stratum`,
    `CREATE TABLE outcome_cell AS
      SELECT named.article, outcome.stratum, ${sums}
      FROM outcome JOIN named ON named.links = outcome.links JOIN checked ON checked.article = named.article
      GROUP BY named.article, outcome.stratum`,
    'DROP TABLE outcome',
  ];
}

/**
 * Mantel-Haenszel sums of an outcome in the strata: rows (article, asked, cases, ratio_above, ratio_below,
 * ratio_variance). The sums are those of `stats/mantel-haenszel.ts`.
 *
 * @param whole how many parts a trial has that was followed for the whole window
 */
export function otherOutcomeSql(name: OutcomeName, whole: number): string {
  const parts = name === 'first' ? whole : 1;
  return `SELECT article, SUM(asked) AS asked, SUM(cases) AS cases, ${ratioSums}
    FROM (
      SELECT cell.article, cell.asked_${name} AS asked, cell.said_${name} AS cases,
        ${real(`cell.asked_${name}`)} / ${parts} AS n1, ${real(`cell.said_${name}`)} AS a,
        ${real(`total.asked_${name}`)} / ${parts} AS n, ${real(`total.said_${name}`)} AS m
      FROM outcome_cell cell JOIN outcome_total total ON total.stratum = cell.stratum WHERE cell.asked_${name} > 0
    ) own
    GROUP BY article ORDER BY article`;
}
