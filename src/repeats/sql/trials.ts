import { leftOut } from '../left-out.ts';
import type { AnalysisOptions } from '../options/analysis-options.ts';

/** Follow-up and delays are counted in this many steps of the window: hours, where it is a week. */
const followUpSteps = 168;

/** Contacts of one customer and topic, in time. Ties are settled by the id, so the order of rows never matters. */
const chain = 'PARTITION BY customer, topic ORDER BY opened, contact_id';

/**
 * Table `part`: usable rows, those closer than the transfer gap to the one before taken as parts of one contact, named
 * by the `seq` of its first part.
 */
export function contactPartsSql({ transferGapSeconds }: AnalysisOptions): string {
  return `CREATE TABLE part AS
    WITH gap AS (
      SELECT sorted.*, opened - LAG(opened) OVER (${chain}) AS since_last FROM sorted WHERE reason = ''
    ),
    numbered AS (
      SELECT gap.*, SUM(CASE WHEN since_last < ${transferGapSeconds} THEN 0 ELSE 1 END)
        OVER (${chain} ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS nth
      FROM gap
    )
    SELECT seq, contact_id, customer, topic, channel, agent, opened, month,
      FIRST_VALUE(seq) OVER (PARTITION BY customer, topic, nth ORDER BY opened, contact_id) AS contact
    FROM numbered`;
}

/**
 * Table `contact`: each contact with its place in its episode (contacts with gaps of at most the window), after how
 * many steps of the window the customer came back on the topic, how many steps the log went on, whether the customer
 * came back within these, and the reason why it is no trial, or ''.
 *
 * `log_end` is the last moment of the whole log, of contacts that are left out too.
 */
export function contactsSql({ windowSeconds, attempts }: AnalysisOptions): string {
  return `CREATE TABLE contact AS
    WITH log_ends AS (SELECT MIN(opened) AS log_start, MAX(opened) AS log_end FROM sorted),
    neighbour AS (
      SELECT part.*, opened - LAG(opened) OVER (${chain}) AS since_last, LEAD(opened) OVER (${chain}) - opened AS until_next
      FROM part WHERE contact = seq
    ),
    numbered AS (
      SELECT neighbour.*, SUM(CASE WHEN since_last <= ${windowSeconds} THEN 0 ELSE 1 END)
        OVER (${chain} ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS episode
      FROM neighbour
    ),
    placed AS (
      SELECT numbered.*, ROW_NUMBER() OVER (PARTITION BY customer, topic, episode ORDER BY opened, contact_id) AS attempt
      FROM numbered
    ),
    stepped AS (
      SELECT placed.*, log_start, CEIL(until_next * ${followUpSteps}.0 / ${windowSeconds}) AS delay_steps,
        CASE WHEN log_end - opened >= ${windowSeconds} THEN ${followUpSteps}
          ELSE FLOOR((log_end - opened) * ${followUpSteps}.0 / ${windowSeconds}) END AS followed_steps
      FROM placed CROSS JOIN log_ends
    )
    SELECT contact, customer, agent, topic, channel, month, attempt,
      CAST(delay_steps AS INTEGER) AS delay_steps, CAST(followed_steps AS INTEGER) AS followed_steps,
      CASE WHEN delay_steps <= followed_steps THEN 1 ELSE 0 END AS repeated,
      CASE WHEN opened < log_start + ${windowSeconds} THEN '${leftOut.history}'
        WHEN attempt > ${attempts} THEN '${leftOut.laterAttempt}'
        ELSE '' END AS reason
    FROM stepped`;
}

/**
 * Table `follow_up`: for each number of steps that the log went on after a trial, the share of all repeats that come
 * within them, as seen in trials that were followed for the whole window. A trial counts for that much, so that those
 * of the last days are neither lost nor taken for solved.
 */
export function followUpSql(): string {
  return `CREATE TABLE follow_up AS
    WITH delay AS (
      SELECT delay_steps AS steps, COUNT(*) AS repeats FROM contact
      WHERE reason = '' AND repeated = 1 AND followed_steps = ${followUpSteps}
      GROUP BY delay_steps
    ),
    followed AS (SELECT DISTINCT followed_steps AS steps FROM contact WHERE reason = '')
    SELECT followed.steps, CASE WHEN followed.steps = ${followUpSteps} THEN 1.0
      ELSE COALESCE(SUM(delay.repeats) * 1.0 / (SELECT SUM(repeats) FROM delay), 0.0) END AS weight
    FROM followed LEFT JOIN delay ON delay.steps <= followed.steps
    GROUP BY followed.steps`;
}

/** Trials that count for nothing are none. */
export function tooYoungSql(): string {
  return `UPDATE contact SET reason = '${leftOut.tooYoung}'
    WHERE reason = '' AND followed_steps IN (SELECT steps FROM follow_up WHERE weight <= 0)`;
}

/** Table `linked`: the articles of each trial, each once. `named` holds what the cells mean: (cell, article). */
export function linkedSql(): string {
  return `CREATE TABLE linked AS
    SELECT DISTINCT part.contact, named.article
    FROM part
    JOIN contact ON contact.contact = part.contact AND contact.reason = ''
    JOIN sorted ON sorted.contact_id = part.contact_id AND sorted.customer = part.customer
      AND sorted.opened = part.opened
    JOIN named ON named.cell = sorted.cell`;
}

/** How many contacts are left out, and why; '' counts the trials. */
export function leftOutSql(): string {
  return `SELECT reason, COUNT(*) AS contacts FROM sorted WHERE reason <> '' GROUP BY reason
    UNION ALL SELECT '${leftOut.transfer}', COUNT(*) FROM part WHERE contact <> seq
    UNION ALL SELECT reason, COUNT(*) FROM contact GROUP BY reason`;
}
