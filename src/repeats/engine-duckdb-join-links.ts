import type { Database } from './engine-duckdb-connection.ts';
import type { LinkCounts } from './log-counts.ts';

/**
 * Adds the articles of `parsed_links` to those that stand in the contacts themselves. A link made after its contact was
 * closed is not followed, where both moments are known.
 */
export async function joinLinks(database: Database): Promise<Omit<LinkCounts, 'unreadable'>> {
  await database.run(`CREATE TABLE followed AS
    SELECT links.seq, links.contact_id, article,
      CASE WHEN contacts.contact_id IS NULL THEN 'stray' WHEN linked > closed THEN 'late' ELSE '' END AS fate
    FROM parsed_links links LEFT JOIN (
      SELECT contact_id, MAX(closed) AS closed FROM parsed GROUP BY contact_id
    ) contacts ON contacts.contact_id = links.contact_id`);
  await database.run(`UPDATE parsed SET cell = CONCAT_WS(' ; ', NULLIF(cell, ''), linked.articles)
    FROM (
      SELECT contact_id, STRING_AGG(DISTINCT article, ' ; ' ORDER BY article) AS articles
      FROM followed WHERE fate = '' GROUP BY contact_id
    ) linked
    WHERE linked.contact_id = parsed.contact_id`);
  const counts = await database.rows('SELECT fate, COUNT(*) AS links FROM followed GROUP BY fate');
  await database.run('DROP TABLE followed');
  const countOf = (fate: string) => Number(counts.find((row) => row.fate === fate)?.links ?? 0);
  return { late: countOf('late'), stray: countOf('stray') };
}
