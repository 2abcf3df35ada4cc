/**
 * Table `tried`: the articles of each trial given to another trial of the same stratum, drawn anew with each `seed`.
 * `tried_as_is` holds who really had them. How often each article was given, and beside what, stays as it is in each
 * stratum; whether those came back who were given it becomes chance.
 */
export function shuffledLinksSql(seed: number): string {
  return `CREATE TABLE tried AS
    WITH own AS (
      SELECT tried_as_is.*, placed.stratum AS stratum,
        ROW_NUMBER() OVER (PARTITION BY placed.stratum ORDER BY tried_as_is.contact) AS nth
      FROM tried_as_is JOIN placed ON placed.place = tried_as_is.place
    ),
    drawn AS (
      SELECT links, stratum,
        ROW_NUMBER() OVER (PARTITION BY stratum ORDER BY md5(CONCAT(contact, ' ', ${seed})), contact) AS nth
      FROM own
    )
    SELECT own.contact, own.customer, own.agent, drawn.links, own.opened, own.place, own.repeated, own.parts
    FROM own JOIN drawn ON drawn.stratum = own.stratum AND drawn.nth = own.nth`;
}
