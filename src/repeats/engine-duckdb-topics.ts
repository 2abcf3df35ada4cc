import type { Row } from './count/sql-engine.ts';
import type { Database } from './engine-duckdb-connection.ts';
import type { LearnFrom } from './engine-duckdb-learn.ts';
import { forgetRejects, rawSql } from './engine-duckdb-load.ts';
import { meaningSql } from './engine-duckdb-meaning.ts';
import { topicNamesSelect } from './engine-duckdb-parse.ts';
import { contactTable, fieldsOf } from './log/log-fields.ts';
import { byTopicSql, topicTablesSql } from './sql/by-topic.ts';

/** What articles do on each of their topics, by article and topic. The files are read again for the topics in words. */
export async function countTopics(database: Database, from: LearnFrom): Promise<Row[]> {
  await database.run(byTopicSql(from.options));
  const [some] = await database.rows('SELECT COUNT(*) AS topics FROM by_topic');
  if (Number(some?.topics) === 0) return [];
  await nameTopics(database, from);
  return database.rows(topicTablesSql);
}

/** Makes the table `topic_name`: the words of the topics of `by_topic`. */
async function nameTopics(database: Database, { files, options }: LearnFrom): Promise<void> {
  const read = ['topic', 'product'];
  const unread = fieldsOf(contactTable).filter((field) => !read.includes(field));
  await database.run('CREATE TABLE topic_name (topic UBIGINT, name VARCHAR)');
  for (const file of files.filter(({ table }) => table.holds === 'contacts')) {
    const raw = rawSql(file, contactTable, { unread, sqlOf: meaningSql });
    await database.run(`INSERT INTO topic_name SELECT found.topic, found.name FROM (${topicNamesSelect(raw, options)}) found
      WHERE found.topic IN (SELECT topic FROM by_topic) AND found.topic NOT IN (SELECT topic FROM topic_name)`);
    await forgetRejects(database);
  }
}
