import type { Database } from './engine-duckdb-connection.ts';
import { textNumber } from './engine-duckdb-parse.ts';
import type { LinkCounts } from './log-counts.ts';

/**
 * Adds the articles of `logged_links` to those that stand in the contacts themselves. A link made after its contact was
 * closed is not followed, where both moments are known.
 */
export async function joinLinks(database: Database, knowsClosing: boolean): Promise<Omit<LinkCounts, 'unreadable'>> {
  const closed = knowsClosing ? 'MAX(closed)' : 'NULL';
  await database.run(`CREATE TABLE followed AS
    SELECT links.contact, article,
      CASE WHEN contacts.contact IS NULL THEN 'stray' WHEN linked > closed THEN 'late' ELSE '' END AS fate
    FROM logged_links links LEFT JOIN (
      SELECT contact, ${closed} AS closed FROM logged GROUP BY contact
    ) contacts ON contacts.contact = links.contact
    WHERE links.readable`);
  await database.run(`UPDATE logged SET cell_text = linked.articles, cell = ${textNumber('linked.articles')}
    FROM (
      SELECT logged.rowid AS seq, CONCAT_WS(' ; ', logged.cell_text, added.articles) AS articles
      FROM logged JOIN (
        SELECT contact, STRING_AGG(DISTINCT article, ' ; ' ORDER BY article) AS articles
        FROM followed WHERE fate = '' GROUP BY contact
      ) added ON added.contact = logged.contact
    ) linked
    WHERE linked.seq = logged.rowid`);
  const counts = await database.rows('SELECT fate, COUNT(*) AS links FROM followed GROUP BY fate');
  await database.run('DROP TABLE followed; DROP TABLE logged_links');
  const countOf = (fate: string) => Number(counts.find((row) => row.fate === fate)?.links ?? 0);
  return { late: countOf('late'), stray: countOf('stray') };
}
