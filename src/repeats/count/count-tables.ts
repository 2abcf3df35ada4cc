import { UsageError } from '../../command/usage-error.ts';
import { nearestName } from '../../problem/nearest-name.ts';
import { phaseText } from '../analysis-phases.ts';
import { leftOut } from '../left-out.ts';
import type { ArticleLookup } from '../links/article-lookup.ts';
import { parseLinkedArticles } from '../links/parse-linked-articles.ts';
import type { LogCounts } from '../log-counts.ts';
import type { AnalysisOptions } from '../options/analysis-options.ts';
import { sharedCustomersSql } from '../sql/row-reasons.ts';
import type { LogEnds } from '../sql/spaced-contacts.ts';
import {
  type ContactTables,
  childrenSql,
  contactColumns,
  followUpTopicsSql,
  hasTopics,
  linkColumns,
  linkFatesSql,
  linkListSql,
  loggedSql,
  parsedSql,
} from '../sql/table-rows.ts';
import { countTrials } from './count-trials.ts';
import { type LinkedSets, linkedSets } from './linked-sets.ts';
import { listReasons } from './list-reasons.ts';
import { keep, keepRows } from './sql-engine.ts';
import type { TableEngine } from './table-engine.ts';

export interface TableCounting {
  /** Names of tables, as typed. */
  readonly contacts: string;
  readonly links?: string | undefined;
  readonly options: AnalysisOptions;
  readonly lookup: ArticleLookup;
  readonly step: (text: string) => void;
}

/**
 * Counts contacts where they lie: in tables with the columns of a contact log. Only sums by article and stratum come
 * back.
 *
 * @throws UsageError where a table or a column is missing
 */
export async function countTables(engine: TableEngine, counting: TableCounting): Promise<LogCounts> {
  const { options, lookup, step } = counting;
  step(phaseText('reading'));
  const tables = await findTables(engine, counting);
  const links = tables.links === undefined ? undefined : await readLinks(engine, tables);
  await readContacts(engine, tables);
  const { ends, contacts, reasons } = await describeContacts(engine);
  const { sets, unknown } = await nameCells(engine, lookup);
  const {
    leftOut: noTrials,
    comparing: _,
    ...counts
  } = await countTrials(engine, {
    ...{ options, ends, sets, step, spaced: async () => undefined },
  });
  return {
    ...counts,
    ...ends,
    contacts,
    leftOut: listReasons([...reasons, ...Object.entries(noTrials)]),
    unknownLinks: unknown,
    reading: { repairedIds: 0, closedEarly: 0, closedUnreadably: 0 },
    ...(links && { links }),
    hasTopics: hasTopics(tables),
    engine: engine.name,
  };
}

async function findTables(engine: TableEngine, { contacts, links, options }: TableCounting): Promise<ContactTables> {
  const ofContacts = await requireColumns(engine, contacts, contactColumns.required);
  const ofLinks = links === undefined ? [] : await requireColumns(engine, links, linkColumns.required);
  if (links === undefined && !ofContacts.includes('articles')) {
    throw new UsageError(`Table ${contacts} has no column articles. Name the table of links: --links TABLE`);
  }
  return {
    contacts: engine.dialect.name(contacts),
    links: links === undefined ? undefined : engine.dialect.name(links),
    contactsHave: (column) => ofContacts.includes(column),
    linksHave: (column) => ofLinks.includes(column),
    options,
  };
}

async function requireColumns(engine: TableEngine, table: string, required: readonly string[]): Promise<string[]> {
  const found = await engine.columnsOf(table);
  const missing = required.filter((column) => !found.includes(column));
  if (missing.length === 0) return found;
  const nearest = nearestName(missing[0] as string, found);
  throw new UsageError(
    `Table ${table} has no column ${missing.join(', ')}.${nearest ? ` Is ${nearest} meant?` : ''} It has ${found.join(', ')}. ` +
      'Make a view with the names that docs/repeats.md lists, and name that.',
  );
}

async function readLinks(engine: TableEngine, tables: ContactTables): Promise<NonNullable<LogCounts['links']>> {
  await keep(engine, 'link_list', linkListSql(engine.dialect, tables));
  const [fates] = await engine.rows(linkFatesSql(tables));
  return { stray: Number(fates?.stray), late: Number(fates?.late), unreadable: 0 };
}

/** Makes the table `logged`. */
async function readContacts(engine: TableEngine, tables: ContactTables): Promise<void> {
  const hasParents = tables.contactsHave('parent_id');
  await keep(engine, 'parsed', parsedSql(engine.dialect, tables));
  await keep(engine, 'shared_customer', sharedCustomersSql('parsed'));
  if (hasParents) {
    await keep(engine, 'child', childrenSql);
    await keep(engine, 'follow_up_topic', followUpTopicsSql);
  }
  await keep(engine, 'logged', loggedSql(hasParents));
}

async function describeContacts(engine: TableEngine) {
  const isInLog = `reason NOT IN ('${leftOut.unreadable}', '${leftOut.future}')`;
  const [row] = await engine.rows(`SELECT MIN(opened) AS first, MAX(opened) AS last FROM logged WHERE ${isInLog}`);
  const ends: LogEnds = { fromUtcSeconds: Number(row?.first), toUtcSeconds: Number(row?.last) };
  const counted = await engine.rows('SELECT reason, COUNT(*) AS contacts FROM logged GROUP BY reason');
  const reasons = counted.map(({ reason, contacts }): [string, number] => [String(reason), Number(contacts)]);
  return { ends, reasons, contacts: reasons.reduce((sum, [, contacts]) => sum + contacts, 0) };
}

/** Makes the table `cell_links`: the number of the set of articles that each text means. */
async function nameCells(
  engine: TableEngine,
  lookup: ArticleLookup,
): Promise<{ readonly sets: LinkedSets; readonly unknown: number }> {
  const unused = [leftOut.duplicate, leftOut.notInbound, leftOut.unreadable, leftOut.future].map((one) => `'${one}'`);
  const cells =
    await engine.rows(`SELECT cell, SUM(CASE WHEN reason IN (${unused.join(', ')}) THEN 0 ELSE 1 END) AS contacts
    FROM logged GROUP BY cell`);
  cells.sort((a, b) => (String(a.cell) < String(b.cell) ? -1 : 1));
  const sets = linkedSets();
  let unknownLinks = 0;
  const rows = cells.map(({ cell, contacts }) => {
    const { codes, unknown } = parseLinkedArticles(String(cell), lookup);
    unknownLinks += unknown * Number(contacts);
    return `${engine.dialect.text(String(cell))}, ${sets.numberOf(codes)}`;
  });
  await keepRows(engine, 'cell_links', 'cell TEXT, links INTEGER', rows);
  return { sets, unknown: unknownLinks };
}
