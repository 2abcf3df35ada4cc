import type { Database } from './engine-duckdb-connection.ts';
import { leftOut } from './left-out.ts';
import type { ArticleLookup } from './links/article-lookup.ts';
import { parseLinkedArticles } from './links/parse-linked-articles.ts';

/**
 * Makes the table `named`: which articles each text of the articles column means. Every text that occurs is read once,
 * however many contacts hold it. Gives the number of links of inbound contacts that lead to no article.
 */
export async function nameLinks(database: Database, lookup: ArticleLookup): Promise<number> {
  await database.run('CREATE TABLE named (cell VARCHAR, article VARCHAR)');
  const cells = await database.rows(`SELECT cell,
      SUM(CASE WHEN reason IN ('${leftOut.duplicate}', '${leftOut.notInbound}') THEN 0 ELSE 1 END) AS contacts
    FROM sorted WHERE cell <> '' GROUP BY cell ORDER BY cell`);
  const appender = await database.connection.createAppender('named');
  let unknownLinks = 0;
  for (const { cell, contacts } of cells) {
    const { codes, unknown } = parseLinkedArticles(String(cell), lookup);
    unknownLinks += unknown * Number(contacts);
    for (const code of codes) {
      appender.appendVarchar(String(cell));
      appender.appendVarchar(code);
      appender.endRow();
    }
  }
  appender.closeSync();
  return unknownLinks;
}
