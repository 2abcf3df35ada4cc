import type { Database } from './engine-duckdb-connection.ts';

/**
 * Gives a follow-up that names its parent the parent's topic, so that it counts as a repeat of it wherever it was
 * filed. A parent of another customer, or one that is not in the log, is not followed.
 */
export async function followParents(database: Database): Promise<void> {
  await database.run(`UPDATE logged SET topic = follow_up.topic
    FROM (
      WITH RECURSIVE child AS (
        SELECT c.contact, c.parent, p.topic AS parent_topic
        FROM logged c JOIN logged p ON p.contact = c.parent AND p.customer = c.customer
        WHERE c.reason = '' AND p.reason = '' AND c.contact <> p.contact AND c.parent <> 0
      ),
      follow_up AS (
        SELECT contact, parent_topic AS topic FROM child
        WHERE parent NOT IN (SELECT contact FROM child)
        UNION ALL
        SELECT child.contact, follow_up.topic FROM child JOIN follow_up ON follow_up.contact = child.parent
      )
      SELECT contact, topic FROM follow_up
    ) follow_up
    WHERE follow_up.contact = logged.contact AND logged.reason = ''`);
}
