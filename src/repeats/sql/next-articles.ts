/**
 * Which articles were given when customers came back after another one, one step ahead: rows (article, next, contacts,
 * customers, repeats). Articles that were given the first time already are not counted. `repeats` are the article's
 * contacts whose customer came back in a contact that is itself a trial.
 */
export function nextArticlesSql(minCustomers: number): string {
  return `WITH given AS (
      SELECT named.article, returned.customer, returned.links, returned.next_links
      FROM returned JOIN named ON named.links = returned.links
      WHERE returned.next_is_trial = 1
    ),
    total AS (SELECT article, COUNT(*) AS repeats FROM given GROUP BY article)
    SELECT given.article, later.article AS next, COUNT(*) AS contacts, COUNT(DISTINCT given.customer) AS customers,
      MIN(total.repeats) AS repeats
    FROM given
    JOIN total ON total.article = given.article
    JOIN named later ON later.links = given.next_links
    LEFT JOIN named earlier ON earlier.links = given.links AND earlier.article = later.article
    WHERE earlier.article IS NULL
    GROUP BY given.article, later.article
    HAVING COUNT(DISTINCT given.customer) >= ${minCustomers}
    ORDER BY given.article, later.article`;
}
