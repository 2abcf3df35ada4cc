import { leftOut } from '../left-out.ts';
import type { AnalysisOptions } from '../options/analysis-options.ts';

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
 * Table `contact`: each contact with its place in its episode (contacts with gaps of at most the window), whether the
 * customer came back on the topic within the window, and the reason why it is no trial, or ''.
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
    )
    SELECT contact, customer, agent, topic, channel, month, attempt,
      CASE WHEN until_next <= ${windowSeconds} THEN 1 ELSE 0 END AS repeated,
      CASE WHEN opened < log_start + ${windowSeconds} THEN '${leftOut.history}'
        WHEN opened > log_end - ${windowSeconds} THEN '${leftOut.tooYoung}'
        WHEN attempt > ${attempts} THEN '${leftOut.laterAttempt}'
        ELSE '' END AS reason
    FROM placed CROSS JOIN log_ends`;
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
