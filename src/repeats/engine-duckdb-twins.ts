import type { Database } from './engine-duckdb-connection.ts';
import { textNumber } from './engine-duckdb-parse.ts';
import { isInLog } from './engine-duckdb-rows.ts';
import { leftOut } from './left-out.ts';

/**
 * Of rows with one contact_id the first in time is kept; the others get their reason. Where they are the same contact
 * (of the same customer at the same time), their articles go to the row that is kept.
 */
export async function setTwinsAside(database: Database): Promise<void> {
  if (await standOnce(database)) return;
  await database.run(`CREATE TABLE twin AS
    SELECT rowid AS seq, contact, customer, opened, cell_text,
      ROW_NUMBER() OVER (PARTITION BY contact ORDER BY opened, customer, topic, channel, agent, cell) AS nth
    FROM logged WHERE ${isInLog} AND contact IN (SELECT contact FROM logged WHERE ${isInLog} GROUP BY contact HAVING COUNT(*) > 1)`);
  await database.run(`UPDATE logged SET reason = '${leftOut.duplicate}'
    WHERE rowid IN (SELECT seq FROM twin WHERE nth > 1)`);
  await database.run(`UPDATE logged SET cell_text = gathered.articles, cell = ${textNumber('gathered.articles')}
    FROM (
      SELECT MIN(kept.seq) AS seq, STRING_AGG(DISTINCT twin.cell_text, ' ; ' ORDER BY twin.cell_text) AS articles
      FROM twin kept
      JOIN twin ON twin.contact = kept.contact AND twin.customer = kept.customer AND twin.opened = kept.opened
      WHERE kept.nth = 1 AND twin.cell_text IS NOT NULL
      GROUP BY kept.contact
    ) gathered
    WHERE gathered.seq = logged.rowid`);
  await database.run('DROP TABLE twin');
}

/** Ids may lie so far apart that a bit for each number between the first and the last costs 8 bytes a contact. */
const bitsPerContact = 64;
const mostBits = 2 ** 31;

/**
 * Whether no id stands twice, where that can be seen fast: ids of helpdesks are mostly numbers close to each other, and a
 * bit for each tells. `false` says nothing.
 */
async function standOnce(database: Database): Promise<boolean> {
  const [range] = await database.rows(`SELECT COUNT(*) AS contacts, CAST(MIN(contact) AS VARCHAR) AS first,
    CAST(MAX(contact) - MIN(contact) AS DOUBLE) AS span FROM logged WHERE ${isInLog}`);
  const contacts = Number(range?.contacts);
  if (contacts === 0 || Number(range?.span) > Math.min(mostBits, contacts * bitsPerContact)) return contacts === 0;
  const [seen] = await database.rows(`SELECT bit_count(bitstring_agg(CAST(contact - ${range?.first} AS BIGINT), 0,
    ${range?.span})) AS ids FROM logged WHERE ${isInLog}`);
  return Number(seen?.ids) === contacts;
}
