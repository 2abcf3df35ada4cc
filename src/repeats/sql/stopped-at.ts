/**
 * Table `row_step`: (part, article, step, place), the steps that each row of `logged` names. `named_step` holds what the
 * cells mean: (cell, article, step, place).
 */
export const rowStepsSql = `CREATE TABLE row_step AS
  SELECT logged.contact AS part, named_step.article, named_step.step, named_step.place
  FROM logged JOIN named_step ON named_step.cell = logged.cell WHERE logged.reason = ''`;

/**
 * Table `step_named`: (contact, article, step), the steps that contacts name; of several the last by place. `part_of`
 * holds the rows of contacts of several: (part, contact).
 */
export const stepsNamedSql = `CREATE TABLE step_named AS
  SELECT contact, article, step FROM (
    SELECT contact, article, step,
      ROW_NUMBER() OVER (PARTITION BY contact, article ORDER BY place DESC, step) AS nth
    FROM (
      SELECT COALESCE(part_of.contact, row_step.part) AS contact, row_step.article, row_step.step, row_step.place
      FROM row_step LEFT JOIN part_of ON part_of.part = row_step.part
    ) said
  ) every WHERE nth = 1`;

/**
 * At which step of an article customers had stopped who came back: rows (article, step, contacts, customers, repeats).
 * The step is the one named when they came back, else the one named when they were given the article. `repeats` counts
 * those of the article that name any step of it.
 */
export function stoppedAtSql(minCustomers: number): string {
  return `WITH stopped AS (
      SELECT named.article, returned.contact, returned.customer, COALESCE(later.step, earlier.step) AS step
      FROM returned
      JOIN named ON named.links = returned.links
      LEFT JOIN step_named later ON later.contact = returned.next AND later.article = named.article
      LEFT JOIN step_named earlier ON earlier.contact = returned.contact AND earlier.article = named.article
    ),
    total AS (SELECT article, COUNT(*) AS repeats FROM stopped WHERE step IS NOT NULL GROUP BY article)
    SELECT stopped.article, stopped.step, COUNT(*) AS contacts, COUNT(DISTINCT stopped.customer) AS customers,
      MIN(total.repeats) AS repeats
    FROM stopped JOIN total ON total.article = stopped.article
    WHERE stopped.step IS NOT NULL
    GROUP BY stopped.article, stopped.step
    HAVING COUNT(DISTINCT stopped.customer) >= ${minCustomers}
    ORDER BY stopped.article, stopped.step`;
}
