import { type Database, lock, type Row, withDatabase } from './engine-duckdb-connection.ts';
import { joinLinks } from './engine-duckdb-join-links.ts';
import { nameLinks } from './engine-duckdb-links.ts';
import { loadRaw, tablesOf } from './engine-duckdb-load.ts';
import { meaningSql } from './engine-duckdb-meaning.ts';
import { parseContacts, parseLinks } from './engine-duckdb-parse.ts';
import { articleCounts, linkPattern } from './engine-duckdb-rows.ts';
import { textMentionsSql } from './engine-duckdb-text.ts';
import { refuseUnreadable } from './engine-duckdb-unreadable.ts';
import { leftOut } from './left-out.ts';
import type { ArticleLookup } from './links/article-lookup.ts';
import { areNamedInText } from './log/are-named-in-text.ts';
import { type ContactField, contactTable, type LogTable, linkTable } from './log/log-fields.ts';
import type { LogFile } from './log/log-file.ts';
import type { CountLog, LogCounts, ReadingCounts } from './log-counts.ts';
import type { AnalysisOptions } from './options/analysis-options.ts';
import { articleSumsSql } from './sql/article-sums.ts';
import { patternsSql } from './sql/patterns.ts';
import { comparableShareSql, enoughComparators, type StrataLevel, strataLevels, trialsSql } from './sql/strata.ts';
import { contactPartsSql, contactsSql, followUpSql, leftOutSql, linkedSql, tooYoungSql } from './sql/trials.ts';
import { followParentsSql, sortedContactsSql } from './sql/usable-contacts.ts';

/** Counts a log on this machine, without a server: DuckDB, in memory, spilling to disk where that is not enough. */
export const countWithDuckdb: CountLog = (files, lookup, options, step) =>
  withDatabase(async (database) => {
    step('Reading the log ...');
    const { links, reading, ...notUsed } = await readTables(database, files, lookup, options);
    await lock(database);

    step('Following customers ...');
    const hasTopics = await hasTopic(database);
    await database.run(sortedContactsSql(hasTopics));
    const mentions = await nameLinks(database, lookup);
    const unknownLinks = areNamedInText(files) ? 0 : mentions;
    if (files.some(({ columnOf }) => columnOf.has('parent_id'))) await database.run(followParentsSql());
    await database.run(contactPartsSql(options));
    await database.run(contactsSql(options));
    await database.run(followUpSql());
    await database.run(tooYoungSql());
    await database.run(linkedSql());

    step('Comparing like with like ...');
    const level = await stratify(database);
    return {
      ...(await describeLog(database, notUsed)),
      unknownLinks,
      reading,
      ...(links && { links }),
      hasTopics,
      strata: level.name,
      articles: articleCounts(await database.rows(articleSumsSql())),
      patterns: (await database.rows(patternsSql(`STRING_AGG(article, ' ' ORDER BY article)`))).map(linkPattern),
    };
  }, options.memoryBytes);

/** Makes the table `parsed`, with the articles of the files of links in it. */
async function readTables(
  database: Database,
  files: readonly LogFile[],
  lookup: ArticleLookup,
  options: AnalysisOptions,
) {
  const unreadable = await readTable(database, files, contactTable, lookup, options);
  const reading = await countRepairs(database);
  const aside = await setAside(database);
  if (!files.some(({ table }) => table.holds === 'links')) return { unreadable, reading, aside };
  const unreadableLinks = await readTable(database, files, linkTable, lookup, options);
  return { unreadable, reading, aside, links: { ...(await joinLinks(database)), unreadable: unreadableLinks } };
}

/** Gives the number of rows that cannot be read. */
async function readTable(
  database: Database,
  files: readonly LogFile[],
  table: LogTable,
  lookup: ArticleLookup,
  options: AnalysisOptions,
): Promise<number> {
  const own = files.filter((file) => file.table.holds === table.holds);
  const sqlOf = areNamedInText(files) ? textMentionsSql(lookup.site) : meaningSql;
  await loadRaw(database, own, table, { unread: unreadFields(files, options), sqlOf });
  await (table.holds === 'links' ? parseLinks : parseContacts)(database, options);
  const unreadable = await refuseUnreadable({ database, files: own, table, options });
  await database.run(`DROP TABLE ${tablesOf(table).raw}`);
  return unreadable;
}

/** What the analysis has no use for. When a contact was closed matters only where links say when they were made. */
function unreadFields(files: readonly LogFile[], { topicKey }: AnalysisOptions): ContactField[] {
  const hasLinkTimes = files.some(({ table, columnOf }) => table.holds === 'links' && columnOf.has('at'));
  return [
    'text',
    ...(topicKey === 'topic' ? (['product'] as const) : []),
    ...(hasLinkTimes ? [] : (['closed_at'] as const)),
  ];
}

async function countRepairs(database: Database): Promise<ReadingCounts> {
  const [counts] = await database.rows(`SELECT COUNT(*) FILTER (repaired) AS repaired,
    COUNT(*) FILTER (close_fault = 'early') AS early, COUNT(*) FILTER (close_fault = 'unreadable') AS unreadable
    FROM parsed`);
  return {
    repairedIds: Number(counts?.repaired),
    closedEarly: Number(counts?.early),
    closedUnreadably: Number(counts?.unreadable),
  };
}

/** Takes contacts that are none out of `parsed`. Gives how many, by reason. */
async function setAside(database: Database): Promise<Row[]> {
  const aside = await database.rows(
    `SELECT aside AS reason, COUNT(*) AS contacts FROM parsed WHERE aside <> '' GROUP BY aside ORDER BY aside`,
  );
  if (aside.length > 0) await database.run(`DELETE FROM parsed WHERE aside <> ''`);
  return aside;
}

/** A column of topics that is empty is as good as none. */
async function hasTopic(database: Database): Promise<boolean> {
  return (await database.rows(`SELECT 1 AS found FROM parsed WHERE topic <> '' LIMIT 1`)).length > 0;
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

/** Rows that are not in `parsed` any more. */
interface NotUsed {
  readonly unreadable: number;
  readonly aside: readonly Row[];
}

type LogDescription = Omit<LogCounts, 'reading' | 'unknownLinks' | 'hasTopics' | 'strata' | 'articles' | 'patterns'>;

async function describeLog(database: Database, { unreadable, aside }: NotUsed): Promise<LogDescription> {
  const [ends] = await database.rows(
    'SELECT MIN(opened) AS first, MAX(opened) AS last, COUNT(*) AS readable FROM sorted',
  );
  const [trials] = await database.rows(`SELECT COALESCE(SUM(repeated), 0) AS repeats, COUNT(*) AS trials,
    COALESCE(SUM(weight), 0.0) AS followed FROM trial`);
  const [version] = await database.rows('SELECT version() AS version');
  const counted = new Map(
    [...(await database.rows(leftOutSql())), ...aside].map((row) => [row.reason, Number(row.contacts)]),
  );
  counted.set(leftOut.unreadable, unreadable);
  const asideContacts = aside.reduce((sum, row) => sum + Number(row.contacts), 0);
  return {
    contacts: Number(ends?.readable) + asideContacts + unreadable,
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
