import { type Database, lock, withDatabase } from './engine-duckdb-connection.ts';
import { nameLinks } from './engine-duckdb-links.ts';
import { loadRaw } from './engine-duckdb-load.ts';
import { parseRaw } from './engine-duckdb-parse.ts';
import { articleCounts, linkPattern } from './engine-duckdb-rows.ts';
import { refuseUnreadable } from './engine-duckdb-unreadable.ts';
import { leftOut } from './left-out.ts';
import type { LogFile } from './log/read-log-head.ts';
import type { CountLog, LogCounts } from './log-counts.ts';
import { articleSumsSql } from './sql/article-sums.ts';
import { patternsSql } from './sql/patterns.ts';
import { comparableShareSql, enoughComparators, type StrataLevel, strataLevels, trialsSql } from './sql/strata.ts';
import { contactPartsSql, contactsSql, followUpSql, leftOutSql, linkedSql, tooYoungSql } from './sql/trials.ts';
import { followParentsSql, sortedContactsSql } from './sql/usable-contacts.ts';

/** Counts a log on this machine, without a server: DuckDB, in memory, spilling to disk where that is not enough. */
export const countWithDuckdb: CountLog = (files, lookup, options, step) =>
  withDatabase(async (database) => {
    step('Reading the log ...');
    await loadRaw(database, files);
    await parseRaw(database, options);
    const unreadable = await refuseUnreadable(database, files, options);
    await lock(database);

    step('Following customers ...');
    await database.run('DROP TABLE raw');
    const hasTopics = has(files, 'topic');
    await database.run(sortedContactsSql(hasTopics));
    const unknownLinks = await nameLinks(database, lookup);
    if (has(files, 'parent_id')) await database.run(followParentsSql());
    await database.run(contactPartsSql(options));
    await database.run(contactsSql(options));
    await database.run(followUpSql());
    await database.run(tooYoungSql());
    await database.run(linkedSql());

    step('Comparing like with like ...');
    const level = await stratify(database);
    return {
      ...(await describeLog(database, unreadable)),
      unknownLinks,
      hasTopics,
      strata: level.name,
      articles: articleCounts(await database.rows(articleSumsSql())),
      patterns: (await database.rows(patternsSql(`STRING_AGG(article, ' ' ORDER BY article)`))).map(linkPattern),
    };
  });

function has(files: readonly LogFile[], field: 'topic' | 'parent_id'): boolean {
  return files.some(({ columnOf }) => columnOf.has(field));
}

/** Makes the table `trial` at the finest level with enough comparators. */
async function stratify(database: Database): Promise<StrataLevel> {
  for (const level of strataLevels) {
    await database.run(trialsSql(level));
    const [row] = await database.rows(comparableShareSql());
    if (Number(row?.share) >= enoughComparators.share || level === strataLevels.at(-1)) return level;
    await database.run('DROP TABLE trial');
  }
  throw new Error('There is no level of strata.');
}

type LogDescription = Omit<LogCounts, 'unknownLinks' | 'hasTopics' | 'strata' | 'articles' | 'patterns'>;

async function describeLog(database: Database, unreadable: number): Promise<LogDescription> {
  const [ends] = await database.rows(
    'SELECT MIN(opened) AS first, MAX(opened) AS last, COUNT(*) AS readable FROM sorted',
  );
  const [trials] = await database.rows(`SELECT COALESCE(SUM(repeated), 0) AS repeats, COUNT(*) AS trials,
    COALESCE(SUM(weight), 0.0) AS followed FROM trial`);
  const [version] = await database.rows('SELECT version() AS version');
  const counted = new Map((await database.rows(leftOutSql())).map((row) => [row.reason, Number(row.contacts)]));
  counted.set(leftOut.unreadable, unreadable);
  return {
    contacts: Number(ends?.readable) + unreadable,
    trials: Number(trials?.trials),
    followed: Number(trials?.followed),
    repeats: Number(trials?.repeats),
    leftOut: Object.values(leftOut)
      .map((reason) => ({ reason, contacts: counted.get(reason) ?? 0 }))
      .filter(({ contacts }) => contacts > 0),
    fromUtcSeconds: Number(ends?.first),
    toUtcSeconds: Number(ends?.last),
    engine: `DuckDB ${String(version?.version).replace(/^v/, '')}`,
  };
}
