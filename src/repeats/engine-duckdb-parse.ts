import { isPlainMoment, momentSql, otherMomentSql, plainMoment, plausibleSql } from './engine-duckdb-moment.ts';
import { leftOut } from './left-out.ts';
import type { RowFault } from './log/explain-fault.ts';
import type { ContactField, LinkField } from './log/log-fields.ts';
import type { AnalysisOptions } from './options/analysis-options.ts';
import { rowReasons } from './sql/row-reasons.ts';

/** What makes a `marks` number: each is a power of two. */
export const marks = { repairedId: 1, closedEarly: 2, closedUnreadably: 4 };

/** SQL type of a row's reason to be left out: one byte. */
export const reasonTypeSql = `CREATE TYPE reason AS ENUM (${['', ...Object.values(leftOut)].map((text) => `'${text}'`).join(', ')})`;

export interface ContactParsing {
  readonly options: AnalysisOptions;
  /** Whether any file has the field, and the analysis a use for it. */
  readonly has: (field: ContactField) => boolean;
}

/**
 * Rows of `logged`, from a query that gives the fields of a contact as text. Ids, customers, topics, channels, agents
 * and cells become whole numbers: equal where the texts are. Moments are whole seconds since 1970, months count from
 * the year 0.
 */
export function contactsSelect(raw: string, { options, has }: ContactParsing): string {
  const { latestUtcSeconds } = options;
  const reasons: [reason: string, condition: string][] = [
    [leftOut.unreadable, contactFaults.map(([, condition]) => `(${condition})`).join(' OR ')],
    ...(latestUtcSeconds === undefined
      ? []
      : ([[leftOut.future, `opened > ${latestUtcSeconds}`]] as [string, string][])),
    ...(has('spam') ? ([[leftOut.spam, isYes('spam')]] as [string, string][]) : []),
    ...(has('merged') ? ([[leftOut.merged, isYes('merged')]] as [string, string][]) : []),
    ...rowReasons({
      direction: has('direction') ? 'LOWER(direction)' : "''",
      customer: 'customer_id',
      topic: has(options.topicKey === 'product' ? 'product' : 'topic') ? 'topic_key' : undefined,
    }),
  ];
  return `SELECT CASE WHEN is_plain THEN bare_id ELSE ${idNumber('contact_id')} END AS contact,
      ${textNumber('customer')} AS customer,
      ${textNumber('topic_key')} AS topic, ${has('channel') ? textNumber('channel') : noNumber} AS channel,
      ${has('agent_id') ? textNumber('agent_id') : noNumber} AS agent,
      ${textNumber('articles')} AS cell, NULLIF(articles, '') AS cell_text,
      opened, ${monthSql(options)} AS month,
      CASE ${reasons.map(([reason, condition]) => `WHEN ${condition} THEN ${reasonSql(reason)}`).join(' ')}
        ELSE ${reasonSql('')} END AS reason,
      CAST(${marksSql(has)} AS UTINYINT) AS marks
      ${has('parent_id') ? `, ${idNumber('parent_id')} AS parent` : ''}
      ${has('closed_at') ? `, CAST(CASE WHEN closed_at >= opened_at THEN ${seconds('closed_at')} END AS UINTEGER) AS closed` : ''}
    FROM (
      SELECT *, ${customerSql('customer_id')} AS customer, CAST(${seconds('opened_at')} AS UINTEGER) AS opened
      FROM (${contactMoments(raw, { options, has })}) moments
    ) timed`;
}

/** The rows that cannot be read: (nth, fault, date), nth from 0 among the rows that are rows at all. */
export function contactFaultsSelect(raw: string, { options, has }: ContactParsing): string {
  return faultsSelect(`SELECT written_at, ${faultSql(contactFaults)} AS fault
    FROM (${contactMoments(raw, { options, has })}) moments`);
}

/** The topics that occur, in words and as the numbers that `logged` has: (topic, name). */
export function topicNamesSelect(raw: string, options: AnalysisOptions): string {
  return `SELECT DISTINCT ${textNumber('name')} AS topic, name FROM (
    SELECT LOWER(${topicSql(options, () => true)}) AS name
    FROM (SELECT ${asText('topic')}, ${asText('product')} FROM (${raw}) raw) texts
  ) named`;
}

/** Rows of `logged_links`: (contact, article, linked, readable); `linked` is NULL where it is not known. */
export function linksSelect(raw: string, options: AnalysisOptions): string {
  return `SELECT ${idNumber('contact_id')} AS contact, article, CAST(${seconds('moment')} AS UINTEGER) AS linked,
    ${linkFault} = '' AS readable FROM (${linkMoments(raw, options)}) moments`;
}

export function linkFaultsSelect(raw: string, options: AnalysisOptions): string {
  return faultsSelect(`SELECT written_at, ${linkFault} AS fault FROM (${linkMoments(raw, options)}) moments`);
}

function linkMoments(raw: string, options: AnalysisOptions): string {
  const fields: readonly LinkField[] = ['contact_id', 'article'];
  return `SELECT *, ${plausibleSql('named')} AS moment
    FROM (SELECT *, ${momentSql('written_at', options)} AS named FROM (SELECT ${fields.map(asText).join(', ')}, ${text('at')} AS written_at FROM (${raw}) raw) texts) timed`;
}

function faultsSelect(faults: string): string {
  return `SELECT nth, fault, written_at AS date
    FROM (SELECT ROW_NUMBER() OVER () - 1 AS nth, fault, written_at FROM (${faults}) faults) numbered
    WHERE fault <> '' ORDER BY nth`;
}

/**
 * The fields of contacts with their moments. Most ids are plain numbers and most moments are written in one shape: these
 * are known at once (`bare_id`, `opened_at`), and `contact_id` and `written_at` are NULL.
 */
function contactMoments(raw: string, { options, has }: ContactParsing): string {
  const close = has('closed_at') ? `, ${plausibleSql('closing')} AS closed_at` : '';
  const closing = has('closed_at') ? `, ${momentSql('written_close', options)} AS closing` : '';
  return `SELECT *, ${plausibleSql('opening')} AS opened_at ${close}
    FROM (
      SELECT *, COALESCE(plain_at, ${otherMomentSql('written_at', options)}) AS opening ${closing},
        LOWER(${topicSql(options, has)}) AS topic_key
      FROM (${contactTexts(raw, has)}) texts
    ) named`;
}

function contactTexts(raw: string, has: ContactParsing['has']): string {
  const fields: readonly ContactField[] = [
    ...['customer_id', 'direction', 'topic', 'product', 'parent_id', 'agent_id', 'spam', 'merged', 'articles'],
  ] as ContactField[];
  const present = fields.map((field) => (has(field) ? asText(field) : `'' AS ${field}`));
  const close = has('closed_at') ? [`${text('closed_at')} AS written_close`] : [];
  return `SELECT is_plain, bare_id, CASE WHEN is_plain THEN NULL ELSE ${text('contact_id')} END AS contact_id,
      plain_at, CASE WHEN plain_at IS NULL THEN ${text('opened_at')} END AS written_at,
      ${[...present, `LOWER(${has('channel') ? text('channel') : "''"}) AS channel`, ...close].join(', ')}
    FROM (
      SELECT *, COALESCE(LENGTH(contact_id) <= 18 AND CAST(bare_id AS VARCHAR) = contact_id, FALSE) AS is_plain
      FROM (
        SELECT *, TRY_CAST(contact_id AS UBIGINT) AS bare_id,
          CASE WHEN ${isPlainMoment('opened_at')} THEN ${plainMoment('opened_at')} END AS plain_at
        FROM (${raw}) raw
      ) looked_at
    ) told`;
}

function asText(field: string): string {
  return `${text(field)} AS ${field}`;
}

/** Taking spaces away is slow: it is done only where a first look at both ends does not rule them out. */
function text(field: string): string {
  const value = `COALESCE("${field}", '')`;
  const spaces = [' ', '\u00a0', '\u202f'].map((space) => `suffix(${value}, '${space}')`);
  return `CASE WHEN ${value} NOT BETWEEN '!' AND '~~' OR ${spaces.join(' OR ')} THEN TRIM(${value}) ELSE ${value} END`;
}

/** What makes contacts the same matter; '' where a part of it is missing. */
function topicSql({ topicKey }: AnalysisOptions, has: ContactParsing['has']): string {
  if (topicKey !== 'topic+product') return has(topicKey) ? topicKey : "''";
  return `CASE WHEN topic = '' OR product = '' THEN '' ELSE topic || ' / ' || product END`;
}

/** The zone's own months; without a zone those of UTC, which takes no look into the calendar of zones. */
function monthSql({ timeZone }: AnalysisOptions): string {
  const moment = timeZone === undefined ? 'make_timestamp(epoch_us(opened_at))' : 'opened_at';
  return `CAST(year(${moment}) * 12 + month(${moment}) - 1 AS USMALLINT)`;
}

function marksSql(has: ContactParsing['has']): string {
  const mark = (condition: string, value: number) => `CASE WHEN ${condition} THEN ${value} ELSE 0 END`;
  const repaired = mark(`${isFloat('contact_id')} OR ${isFloat('customer_id')}`, marks.repairedId);
  if (!has('closed_at')) return repaired;
  const early = mark('closed_at < opened_at', marks.closedEarly);
  const unreadable = mark(`written_close <> '' AND closed_at IS NULL`, marks.closedUnreadably);
  return `${repaired} + ${early} + ${unreadable}`;
}

function reasonSql(reason: string): string {
  return `CAST('${reason}' AS reason)`;
}

function isYes(field: string): string {
  return `LOWER(${field}) NOT IN ('', '0', 'false', 'no', 'non', 'f', 'n', 'null')`;
}

function seconds(moment: string): string {
  return `epoch_us(${moment}) // 1000000`;
}

export const noNumber = 'CAST(0 AS UBIGINT)';

/** A number that stands for a text, 0 for ''. Of ten million texts the chance that any two share one is 1 in 370,000. */
export function textNumber(value: string): string {
  return `CASE WHEN ${value} = '' THEN ${noNumber} ELSE hash(${value}) END`;
}

/** The id itself, where it is a number that this one can only be written as; so such ids never share one. */
export function idNumber(value: string): string {
  const id = idSql(value);
  return `CASE WHEN ${isPlainNumber(value)} THEN TRY_CAST(${value} AS UBIGINT)
    WHEN ${value} = '' THEN ${noNumber}
    WHEN ${isPlainNumber(id)} THEN TRY_CAST(${id} AS UBIGINT)
    ELSE hash(${id}) | CAST(9223372036854775808 AS UBIGINT) END`;
}

function isPlainNumber(value: string): string {
  return `LENGTH(${value}) <= 18 AND CAST(TRY_CAST(${value} AS UBIGINT) AS VARCHAR) = ${value}`;
}

/** One spelling an id: whole numbers without the `.0` of spreadsheets. */
export function idSql(value: string): string {
  return `CASE WHEN ${isFloat(value)} THEN regexp_replace(${value}, '\\.0+$', '') ELSE ${value} END`;
}

/** A regular expression is slow: only what has a full stop is held against it. */
function isFloat(value: string): string {
  return `CASE WHEN contains(${value}, '.') THEN regexp_full_match(${value}, '\\d+\\.0+') ELSE FALSE END`;
}

/** ... and e-mail addresses in lower case. */
export function customerSql(value: string): string {
  return `CASE WHEN contains(${value}, '@') THEN LOWER(${value}) ELSE ${idSql(value)} END`;
}

/** A long number that a spreadsheet has rounded, as 1.2E+07: it stands for many. */
function isSpoiled(value: string): string {
  return `CASE WHEN contains(${value}, '+') THEN regexp_full_match(${value}, '\\d([.,]\\d+)?[eE]\\+\\d+') ELSE FALSE END`;
}

type FaultCases = readonly (readonly [fault: RowFault, condition: string])[];

const contactFaults: FaultCases = [
  ['contact_id-empty', `contact_id = ''`],
  ['contact_id-spoiled', isSpoiled('contact_id')],
  ['customer_id-spoiled', isSpoiled('customer_id')],
  ['date', 'opened_at IS NULL'],
];

const linkFault = faultSql([
  ['contact_id-empty', `contact_id = ''`],
  ['contact_id-spoiled', isSpoiled('contact_id')],
  ['date', `written_at <> '' AND moment IS NULL`],
]);

function faultSql(cases: FaultCases): string {
  return `CASE ${cases.map(([fault, condition]) => `WHEN ${condition} THEN '${fault}'`).join(' ')} ELSE '' END`;
}
