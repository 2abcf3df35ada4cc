import { leftOut } from '../left-out.ts';

/** Customers in these words are nobody: all their contacts would look like one person's repeats. */
const placeholders = [
  ...['', '0', '-', '--', '?', '.', 'x', 'xx', 'xxx', '-1', 'guest', 'invité', 'anonymous', 'anonyme', 'unknown'],
  ...['inconnu', 'inconnue', 'none', 'null', 'nil', 'nan', 'undefined', 'n/a', 'na', '#n/a', 'not available', 'test'],
  ...['tester', 'demo', 'customer', 'client', 'walk-in', 'private', 'withheld', 'restricted', 'no customer', 'default'],
];

const inboundWords = ['', 'in', 'inbound', 'incoming', 'entrant'];

/** A customer with more than this share of all contacts, and more than this number, is several people. */
const sharedCustomer = { share: 0.001, contacts: 200 };

/** SQL of the fields of a row, as text: lower case but for the customer, '' where there is none. */
export interface RowTexts {
  readonly direction: string;
  readonly customer: string;
  /** Absent where the log does not say what contacts are about. */
  readonly topic: string | undefined;
}

/** Why a row that can be read is left out, looked at alone: the branches of a CASE. */
export function rowReasons({ direction, customer, topic }: RowTexts): [reason: string, condition: string][] {
  return [
    [leftOut.notInbound, `${direction} NOT IN (${list(inboundWords)})`],
    [leftOut.noCustomer, isPlaceholder(customer)],
    ...(topic === undefined ? [] : ([[leftOut.noTopic, `${topic} = ''`]] as [string, string][])),
  ];
}

/**
 * Each is held against the few placeholders of its length: a long list would be looked up for every row, whatever stands
 * before it in a condition. Some engines count bytes for letters.
 */
function isPlaceholder(customer: string): string {
  const sized = placeholders.flatMap((word) => {
    return [...new Set([word.length, Buffer.byteLength(word)])].map((size) => ({ word, size }));
  });
  const cases = [...Map.groupBy(sized, ({ size }) => size)].map(([size, own]) => {
    return `WHEN ${size} THEN ${own.map(({ word }) => `LOWER(${customer}) = '${word}'`).join(' OR ')}`;
  });
  return `CASE LENGTH(${customer}) ${cases.join(' ')} ELSE FALSE END`;
}

/** Customers that are several people, of a table like `logged`. */
export function sharedCustomersSql(table: string): string {
  return `SELECT customer FROM ${table} WHERE reason = '' GROUP BY customer
  HAVING COUNT(*) > ${sharedCustomer.contacts}
    AND COUNT(*) > ${sharedCustomer.share} * (SELECT COUNT(*) FROM ${table} WHERE reason = '')`;
}

function list(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
