import type { Row } from './count/sql-engine.ts';
import type { Database } from './engine-duckdb-connection.ts';
import type { ArticleLookup } from './links/article-lookup.ts';
import { parseLinkedSteps } from './links/parse-linked-steps.ts';

/** Makes the table `named_step`: which steps of which articles the texts of the articles column name. */
export async function nameSteps(database: Database, cells: readonly Row[], lookup: ArticleLookup): Promise<void> {
  await database.run('CREATE TABLE named_step (cell UBIGINT, article INTEGER, step VARCHAR, place INTEGER)');
  const appender = await database.connection.createAppender('named_step');
  for (const { cell, text } of cells) {
    if (!String(text).includes('#')) continue;
    for (const [place, { code, step }] of parseLinkedSteps(String(text), lookup).entries()) {
      appender.appendUBigInt(BigInt(String(cell)));
      appender.appendInteger(Number(code));
      appender.appendVarchar(step);
      appender.appendInteger(place);
      appender.endRow();
    }
  }
  appender.closeSync();
}
