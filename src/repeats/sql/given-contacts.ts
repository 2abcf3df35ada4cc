import { leftOut } from '../left-out.ts';

/** Customers who are nobody, or several people: that one of them had the corrected text says nothing of the others. */
const nobody = [leftOut.noCustomer, leftOut.sharedCustomer].map((reason) => `'${reason}'`).join(', ');

/**
 * Table `given` of `logged`: (contact, opened, corrected), contacts opened from `since` until before `until` that were
 * given an article, in whatever direction they went; `corrected` is 1 where their customer was given it again later.
 *
 * @param isInLog which rows are contacts, as SQL
 * @param cells numbers of the cells that name the article
 */
export function givenContactsSql(
  isInLog: string,
  cells: readonly string[],
  until: number,
  since: number | undefined,
): string {
  return `CREATE TABLE given AS
    WITH linked AS (
      SELECT contact, customer, opened, reason FROM logged WHERE ${isInLog} AND cell IN (${['0', ...cells].join(', ')}) AND cell <> 0
    ),
    again AS (SELECT DISTINCT customer FROM linked WHERE opened >= ${until} AND reason NOT IN (${nobody}))
    SELECT linked.contact, MIN(linked.opened) AS opened,
      MAX(CASE WHEN again.customer IS NOT NULL AND reason NOT IN (${nobody}) THEN 1 ELSE 0 END) AS corrected
    FROM linked LEFT JOIN again ON again.customer = linked.customer
    WHERE linked.opened < ${until} ${since === undefined ? '' : `AND linked.opened >= ${since}`}
    GROUP BY linked.contact`;
}

/** Rows (contact_id, opened, corrected), newest first; `given_id` holds the ids: (contact, contact_id). */
export const givenIdsSql = `SELECT MIN(given_id.contact_id) AS contact_id, MIN(given.opened) AS opened,
    MAX(given.corrected) AS corrected
  FROM given JOIN given_id ON given_id.contact = given.contact
  GROUP BY given.contact ORDER BY MIN(given.opened) DESC, MIN(given_id.contact_id)`;
