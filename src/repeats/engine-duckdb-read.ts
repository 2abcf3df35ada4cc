import type { Database } from './engine-duckdb-connection.ts';
import { joinLinks } from './engine-duckdb-join-links.ts';
import { loadRows, rawSql } from './engine-duckdb-load.ts';
import { meaningSql } from './engine-duckdb-meaning.ts';
import {
  contactFaultsSelect,
  contactsSelect,
  linkFaultsSelect,
  linksSelect,
  marks,
  reasonTypeSql,
} from './engine-duckdb-parse.ts';
import { textMentionsSql } from './engine-duckdb-text.ts';
import { refuseUnreadable } from './engine-duckdb-unreadable.ts';
import { leftOut } from './left-out.ts';
import type { ArticleLookup } from './links/article-lookup.ts';
import { areNamedInText } from './log/are-named-in-text.ts';
import { type ContactField, contactTable, type LogTable, linkTable } from './log/log-fields.ts';
import type { LogFile } from './log/log-file.ts';
import type { LinkCounts, ReadingCounts } from './log-counts.ts';
import type { AnalysisOptions } from './options/analysis-options.ts';
import { sqlText } from './sql/sql-text.ts';

export interface ReadLog {
  readonly reading: ReadingCounts;
  readonly links?: LinkCounts;
  /** Rows that are not even rows, so that `logged` does not hold them. */
  readonly brokenRows: number;
}

/**
 * Makes the table `logged`: every contact of the files, with the reason why it is left out, or '', as far as its row
 * tells; with the articles of the files of links.
 *
 * @throws ProblemsError where too many rows cannot be read
 */
export async function readLog(
  database: Database,
  files: readonly LogFile[],
  lookup: ArticleLookup,
  options: AnalysisOptions,
): Promise<ReadLog> {
  // Dates without an offset are read in the session's zone.
  await database.run(`SET TimeZone = ${sqlText(options.timeZone ?? 'UTC')}`);
  await database.run(reasonTypeSql);
  const unread = unreadFields(files, options);
  const has = (field: ContactField) => {
    const stands = files.some(({ table, columnOf }) => table.holds === 'contacts' && columnOf.has(field));
    return !unread.includes(field) && (stands || (field === 'articles' && areNamedInText(files)));
  };
  const fields = { unread, sqlOf: areNamedInText(files) ? textMentionsSql(lookup.site) : meaningSql };
  const load = async (table: LogTable, select: (raw: string) => string, faults: (raw: string) => string) => {
    const own = files.filter((file) => file.table.holds === table.holds);
    await loadRows(database, own, table, { ...fields, select });
    const faultsOf = (file: LogFile) => faults(rawSql(file, table, fields));
    return refuseUnreadable({ database, files: own, table, options, faultsOf });
  };
  const parsing = { options, has };
  const { broken } = await load(
    contactTable,
    (raw) => contactsSelect(raw, parsing),
    (raw) => contactFaultsSelect(raw, parsing),
  );
  const reading = await countRepairs(database);
  if (!files.some(({ table }) => table.holds === 'links')) return { reading, brokenRows: broken };
  const unreadable = await load(
    linkTable,
    (raw) => linksSelect(raw, options),
    (raw) => linkFaultsSelect(raw, options),
  );
  const links = { ...(await joinLinks(database, has('closed_at'))), unreadable: unreadable.broken + unreadable.faulty };
  return { reading, brokenRows: broken, links };
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
  const [counts] = await database.rows(`SELECT COUNT(*) FILTER (marks & ${marks.repairedId} <> 0) AS repaired,
    COUNT(*) FILTER (marks & ${marks.closedEarly} <> 0) AS early,
    COUNT(*) FILTER (marks & ${marks.closedUnreadably} <> 0) AS unreadable
    FROM logged WHERE marks <> 0 AND reason <> '${leftOut.unreadable}'`);
  await database.run('ALTER TABLE logged DROP COLUMN marks');
  return {
    repairedIds: Number(counts?.repaired),
    closedEarly: Number(counts?.early),
    closedUnreadably: Number(counts?.unreadable),
  };
}
