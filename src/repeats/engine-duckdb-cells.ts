import { type LinkedSets, linkedSets } from './count/linked-sets.ts';
import type { Database } from './engine-duckdb-connection.ts';
import { nameSteps } from './engine-duckdb-steps.ts';
import { leftOut } from './left-out.ts';
import type { ArticleLookup } from './links/article-lookup.ts';
import { parseLinkedArticles } from './links/parse-linked-articles.ts';

/**
 * Makes the table `cell_links`: the number of the set of articles that each text of the articles column means. Every
 * text that occurs is read once, however many contacts hold it; after that the texts are forgotten, but for the steps
 * that they name. Gives the number of links of inbound contacts that lead to no article beside the sets.
 */
export async function nameLinks(
  database: Database,
  lookup: ArticleLookup,
): Promise<{ readonly sets: LinkedSets; readonly unknown: number }> {
  const cells = await database.rows(`SELECT CAST(cell AS VARCHAR) AS cell, ANY_VALUE(cell_text) AS text,
      SUM(CASE WHEN reason IN ('${leftOut.duplicate}', '${leftOut.notInbound}', '${leftOut.unreadable}', '${leftOut.future}',
        '${leftOut.spam}', '${leftOut.merged}') THEN 0 ELSE 1 END) AS contacts
    FROM logged WHERE cell <> 0 GROUP BY logged.cell ORDER BY text`);
  const sets = linkedSets();
  let unknownLinks = 0;
  await database.run('CREATE TABLE cell_links (cell UBIGINT, links INTEGER)');
  const appender = await database.connection.createAppender('cell_links');
  for (const { cell, text, contacts } of [{ cell: '0', text: '', contacts: 0 }, ...cells]) {
    const { codes, unknown } = parseLinkedArticles(String(text), lookup);
    unknownLinks += unknown * Number(contacts);
    appender.appendUBigInt(BigInt(String(cell)));
    appender.appendInteger(sets.numberOf(codes));
    appender.endRow();
  }
  appender.closeSync();
  await nameSteps(database, cells, lookup);
  await database.run('ALTER TABLE logged DROP COLUMN cell_text');
  return { sets, unknown: unknownLinks };
}
