import { leftOut } from '../left-out.ts';
import type { AnalysisOptions } from '../options/analysis-options.ts';
import { rowReasons } from './row-reasons.ts';
import type { TableDialect } from './table-dialect.ts';

/** Columns of a table of contacts, and of one of links, that are read. */
export const contactColumns = {
  required: ['contact_id', 'customer_id', 'opened_at'],
  optional: ['closed_at', 'channel', 'direction', 'topic', 'product', 'parent_id', 'agent_id', 'articles'],
} as const;
export const linkColumns = { required: ['contact_id', 'article'], optional: ['at'] } as const;

export interface ContactTables {
  /** As SQL. */
  readonly contacts: string;
  readonly links?: string | undefined;
  readonly contactsHave: (column: string) => boolean;
  readonly linksHave: (column: string) => boolean;
  readonly options: AnalysisOptions;
}

/**
 * Table `link_list`: (contact, list), the articles that links name of each contact. A link made after its contact was
 * closed is not followed, where both moments are known.
 */
export function linkListSql(
  dialect: TableDialect,
  { contacts, links, contactsHave, linksHave }: ContactTables,
): string {
  const isInTime =
    linksHave('at') && contactsHave('closed_at') ? 'WHERE COALESCE(link.at <= contact.closed_at, 1 = 1)' : '';
  return `SELECT link.contact_id AS contact, ${dialect.listed(dialect.plainText('link.article'), ' ; ')} AS list
    FROM ${links} link JOIN ${contacts} contact ON contact.contact_id = link.contact_id ${isInTime}
    GROUP BY link.contact_id`;
}

/** How many links name no contact, and how many were made after theirs was closed: one row. */
export function linkFatesSql({ contacts, links, contactsHave, linksHave }: ContactTables): string {
  const isLate = linksHave('at') && contactsHave('closed_at') ? 'link.at > contact.closed_at' : '1 = 0';
  return `SELECT COALESCE(SUM(CASE WHEN contact.contact_id IS NULL THEN 1 ELSE 0 END), 0) AS stray,
      COALESCE(SUM(CASE WHEN contact.contact_id IS NOT NULL AND ${isLate} THEN 1 ELSE 0 END), 0) AS late
    FROM ${links} link LEFT JOIN ${contacts} contact ON contact.contact_id = link.contact_id`;
}

/** Table `parsed`: like `logged`, with the parent, before customers that are several people are known. */
export function parsedSql(dialect: TableDialect, tables: ContactTables): string {
  const { contacts, links, contactsHave, options } = tables;
  const text = (column: string) => (contactsHave(column) ? dialect.plainText(`contact.${column}`) : "''");
  const reasons: [reason: string, condition: string][] = [
    [leftOut.unreadable, 'opened IS NULL'],
    ...(options.latestUtcSeconds === undefined
      ? []
      : ([[leftOut.future, `opened > ${options.latestUtcSeconds}`]] as [string, string][])),
    [leftOut.duplicate, 'nth > 1'],
    ...rowReasons({ direction: 'direction', customer: 'customer', topic: hasTopics(tables) ? 'topic' : undefined }),
  ];
  return `SELECT contact, ${contactsHave('parent_id') ? 'parent, ' : ''}
      CASE WHEN customer LIKE '%@%' THEN LOWER(customer) ELSE customer END AS customer, topic, channel, agent, cell,
      opened, month, CASE ${reasons.map(([reason, when]) => `WHEN ${when} THEN '${reason}'`).join(' ')} ELSE '' END AS reason
    FROM (
      SELECT contact.contact_id AS contact, ${contactsHave('parent_id') ? 'contact.parent_id AS parent,' : ''}
        ${text('customer_id')} AS customer, LOWER(${topicSql(text, tables)}) AS topic, LOWER(${text('channel')}) AS channel,
        LOWER(${text('direction')}) AS direction, ${text('agent_id')} AS agent,
        ${links ? `TRIM(CONCAT(${text('articles')}, ' ; ', COALESCE(link_list.list, '')))` : text('articles')} AS cell,
        ${dialect.seconds('contact.opened_at')} AS opened,
        ${dialect.month('contact.opened_at', options.timeZone ?? 'UTC')} AS month,
        ROW_NUMBER() OVER (PARTITION BY contact.contact_id ORDER BY contact.opened_at, contact.customer_id) AS nth
      FROM ${contacts} contact ${links ? 'LEFT JOIN link_list ON link_list.contact = contact.contact_id' : ''}
    ) texts`;
}

export function hasTopics({ contactsHave, options: { topicKey } }: ContactTables): boolean {
  return contactsHave(topicKey === 'product' ? 'product' : 'topic');
}

function topicSql(text: (column: string) => string, { options: { topicKey } }: ContactTables): string {
  if (topicKey !== 'topic+product') return text(topicKey);
  return `CASE WHEN ${text('topic')} = '' OR ${text('product')} = '' THEN ''
    ELSE CONCAT(${text('topic')}, ' / ', ${text('product')}) END`;
}

/** Table `child`: contacts that name a parent of the same customer, with the parent's topic. */
export const childrenSql = `SELECT own.contact AS contact, own.parent AS parent, parent.topic AS topic
  FROM parsed own JOIN parsed parent ON parent.contact = own.parent AND parent.customer = own.customer
  WHERE own.reason = '' AND parent.reason = '' AND own.contact <> parent.contact`;

/** Table `follow_up_topic`: the topic of the first of all that a contact follows up. */
export const followUpTopicsSql = `WITH RECURSIVE followed AS (
    SELECT child.contact AS contact, child.topic AS topic FROM child
    WHERE child.parent NOT IN (SELECT contact FROM child)
    UNION ALL
    SELECT child.contact AS contact, followed.topic AS topic FROM child JOIN followed ON followed.contact = child.parent
  )
  SELECT contact, topic FROM followed`;

/** Table `logged` of `parsed`. */
export function loggedSql(hasParents: boolean): string {
  const topic = hasParents ? 'COALESCE(follow_up_topic.topic, parsed.topic)' : 'parsed.topic';
  return `SELECT parsed.contact AS contact, parsed.customer AS customer, ${topic} AS topic, parsed.channel AS channel,
      parsed.agent AS agent, parsed.cell AS cell, parsed.opened AS opened, parsed.month AS month,
      CASE WHEN parsed.reason = '' AND shared_customer.customer IS NOT NULL THEN '${leftOut.sharedCustomer}'
        ELSE parsed.reason END AS reason
    FROM parsed LEFT JOIN shared_customer ON shared_customer.customer = parsed.customer
    ${hasParents ? 'LEFT JOIN follow_up_topic ON follow_up_topic.contact = parsed.contact' : ''}`;
}
