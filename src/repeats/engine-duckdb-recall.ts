import { type Database, lock, withDatabase } from './engine-duckdb-connection.ts';
import { forgetRejects } from './engine-duckdb-load.ts';
import { idNumber, idSql } from './engine-duckdb-parse.ts';
import { readLog } from './engine-duckdb-read.ts';
import { isInLog } from './engine-duckdb-rows.ts';
import { needNoTopic, setSharedAside } from './engine-duckdb-shared.ts';
import { fieldSql, rowsSql } from './engine-duckdb-source.ts';
import { setTwinsAside } from './engine-duckdb-twins.ts';
import type { ArticleLookup } from './links/article-lookup.ts';
import { parseLinkedArticles } from './links/parse-linked-articles.ts';
import type { LogFile } from './log/log-file.ts';
import type { FindGiven } from './recall/given-contacts.ts';
import { givenContactsSql, givenIdsSql } from './sql/given-contacts.ts';

/** Looks contacts up in a log on this machine. It is read twice: the second time for the ids of these contacts alone. */
export const findGivenWithDuckdb: FindGiven = (files, lookup, options, { code, untilUtcSeconds, sinceUtcSeconds }) =>
  withDatabase(
    async (database) => {
      await readLog(database, files, lookup, options);
      await setTwinsAside(database);
      await needNoTopic(database);
      await setSharedAside(database);
      const cells = await findCells(database, lookup, code);
      await database.run(givenContactsSql(isInLog, cells, untilUtcSeconds, sinceUtcSeconds));
      await database.run('CREATE TABLE given_id (contact UBIGINT, contact_id VARCHAR)');
      for (const file of files) if (file.table.holds === 'contacts') await readIds(database, file);
      await lock(database);
      const rows = await database.rows(givenIdsSql);
      const contacts = rows
        .filter(({ corrected }) => corrected === 0)
        .map(({ contact_id, opened }) => ({ id: String(contact_id), openedUtcSeconds: Number(opened) }));
      return { contacts, hadCorrection: rows.length - contacts.length };
    },
    { memoryBytes: options.memoryBytes },
  );

/** The numbers of the cells that name the article. */
async function findCells(database: Database, lookup: ArticleLookup, code: string): Promise<string[]> {
  const cells = await database.rows(`SELECT CAST(cell AS VARCHAR) AS cell, ANY_VALUE(cell_text) AS text
    FROM logged WHERE cell <> 0 GROUP BY logged.cell`);
  return cells
    .filter(({ text }) => parseLinkedArticles(String(text), lookup).codes.includes(code))
    .map(({ cell }) => String(cell));
}

async function readIds(database: Database, file: LogFile): Promise<void> {
  const id = `TRIM(COALESCE(${fieldSql(file, 'contact_id')}, ''))`;
  await database.run(`INSERT INTO given_id
    SELECT ${idNumber(id)} AS number, ${idSql(id)} FROM ${rowsSql(file)} WHERE number IN (SELECT contact FROM given)`);
  await forgetRejects(database);
}
