import type { Database } from './engine-duckdb-connection.ts';
import { forgetRejects } from './engine-duckdb-load.ts';
import { customerSql, idNumber, textNumber } from './engine-duckdb-parse.ts';
import { fieldSql, rowsSql } from './engine-duckdb-source.ts';
import { stopWords } from './learn/stop-words.ts';
import type { LogFile } from './log/log-file.ts';
import { sqlText } from './sql/sql-text.ts';
import { readingSql } from './sql/words.ts';

/** What is never a word: an address, and what has a digit, an at sign or an underscore in it. Tags too. */
const noWord = String.raw`<[^<>]{0,500}>|\S*(?:[@\d_]|://|www\.)\S*`;
/** A word; or what ends a phrase. An apostrophe does neither, so that an elided article stands alone. */
const wordOrEnd = String.raw`[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|[^\p{L}\p{M}\s'’-]`;
/** Of a text no more characters than this are read. */
const longest = 4000;

/**
 * Makes the tables `reading` and `own_name`, and `said`, the words of the texts to be read and every two that stand
 * together. Reads the files once more, and keeps none but those texts.
 */
export async function readWords(database: Database, files: readonly LogFile[], minCustomers: number): Promise<void> {
  await database.run(readingSql(minCustomers));
  await database.run('CREATE TABLE spoken_part (contact UBIGINT, text VARCHAR)');
  await database.run('CREATE TABLE person (name VARCHAR)');
  for (const file of files.filter(({ table }) => table.holds === 'contacts')) {
    if (file.columnOf.has('text')) await readTexts(database, file);
    await readPersons(database, file);
  }
  await database.run('CREATE TABLE stop_word (word VARCHAR)');
  await database.run(`INSERT INTO stop_word VALUES ${stopWords.map((word) => `(${sqlText(word)})`).join(', ')}`);
  await database.run(ownNamesSql);
  await database.run(saidSql);
}

async function readTexts(database: Database, file: LogFile): Promise<void> {
  await database.run(`INSERT INTO spoken_part
    SELECT wanted.contact, row.text FROM (
      SELECT ${idNumber(textOf(file, 'contact_id'))} AS part, LEFT(${fieldSql(file, 'text')}, ${longest}) AS text
      FROM ${rowsSql(file)}
    ) row
    JOIN (
      SELECT contact AS part, contact FROM reading
      UNION SELECT part, contact FROM part_of WHERE contact IN (SELECT contact FROM reading)
    ) wanted ON wanted.part = row.part
    WHERE row.text <> ''`);
  await forgetRejects(database);
}

/** Agents, and the customers who came back. */
async function readPersons(database: Database, file: LogFile): Promise<void> {
  await database.run(`INSERT INTO person
    WITH named AS (
      SELECT ${textOf(file, 'agent_id')} AS agent, ${customerSql(textOf(file, 'customer_id'))} AS customer
      FROM ${rowsSql(file)}
    )
    SELECT agent FROM named
    UNION SELECT customer FROM named WHERE ${textNumber('customer')} IN (SELECT customer FROM returned)`);
  await forgetRejects(database);
}

function textOf(file: LogFile, field: string): string {
  return `TRIM(COALESCE(${fieldSql(file, field)}, ''))`;
}

/** The parts of names by which they go in the log; of an address what stands before the @. */
const ownNamesSql = `CREATE TABLE own_name AS
  SELECT DISTINCT UNNEST(regexp_extract_all(LOWER(nfc_normalize(regexp_extract(name, '^[^@]*'))), '[\\p{L}\\p{M}]+')) AS word
  FROM person`;

const saidSql = `CREATE VIEW said AS
  WITH spoken AS (SELECT contact, STRING_AGG(text, ' . ' ORDER BY text) AS text FROM spoken_part GROUP BY contact),
  split AS (
    SELECT contact, regexp_extract_all(
      regexp_replace(LOWER(nfc_normalize(text)), ${sqlText(noWord)}, ' . ', 'g'), ${sqlText(wordOrEnd)}) AS words
    FROM spoken
  ),
  every AS (
    SELECT contact, UNNEST(list_distinct(list_concat(words,
      list_transform(range(1, len(words)), lambda place: words[place] || ' ' || words[place + 1])))) AS word
    FROM split
  )
  SELECT every.contact, every.word FROM every
  LEFT JOIN stop_word one ON one.word = SPLIT_PART(every.word, ' ', 1)
  LEFT JOIN stop_word two ON two.word = SPLIT_PART(every.word, ' ', 2)
  WHERE one.word IS NULL AND two.word IS NULL AND regexp_full_match(every.word, '[\\p{L}\\p{M}][\\p{L}\\p{M} -]+')`;
