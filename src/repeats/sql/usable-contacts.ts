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

/**
 * Table `sorted`: every readable row of `parsed` with the reason why it is left out, or '' where it is used. Of rows
 * with one contact_id the first in time is kept.
 */
export function sortedContactsSql(hasTopics: boolean): string {
  return `CREATE TABLE sorted AS
    WITH numbered AS (
      SELECT parsed.*, ROW_NUMBER() OVER (PARTITION BY contact_id ORDER BY opened, customer, seq) AS nth
      FROM parsed WHERE opened IS NOT NULL AND contact_id <> ''
    ),
    reasoned AS (
      SELECT numbered.*, CASE
        WHEN nth > 1 THEN '${leftOut.duplicate}'
        WHEN direction NOT IN (${list(inboundWords)}) THEN '${leftOut.notInbound}'
        WHEN LOWER(customer) IN (${list(placeholders)}) THEN '${leftOut.noCustomer}'
        ${hasTopics ? `WHEN topic = '' THEN '${leftOut.noTopic}'` : ''}
        ELSE '' END AS reason
      FROM numbered
    ),
    shared AS (
      SELECT customer FROM reasoned WHERE reason = '' GROUP BY customer
      HAVING COUNT(*) > ${sharedCustomer.contacts}
        AND COUNT(*) > ${sharedCustomer.share} * (SELECT COUNT(*) FROM reasoned WHERE reason = '')
    )
    SELECT seq, contact_id, reasoned.customer, parent_id, agent, cell, topic, channel, opened, month,
      CASE WHEN reason = '' AND shared.customer IS NOT NULL THEN '${leftOut.sharedCustomer}' ELSE reason END AS reason
    FROM reasoned LEFT JOIN shared ON shared.customer = reasoned.customer`;
}

/**
 * Gives a follow-up that names its parent the parent's topic, so that it counts as a repeat of it wherever it was
 * filed. A parent of another customer, or one that is not in the log, is not followed.
 */
export function followParentsSql(): string {
  return `UPDATE sorted SET topic = follow_up.topic
    FROM (
      WITH RECURSIVE child AS (
        SELECT c.contact_id, c.parent_id, p.topic AS parent_topic
        FROM sorted c JOIN sorted p ON p.contact_id = c.parent_id AND p.customer = c.customer
        WHERE c.reason = '' AND p.reason = '' AND c.contact_id <> p.contact_id
      ),
      follow_up AS (
        SELECT contact_id, parent_topic AS topic FROM child
        WHERE parent_id NOT IN (SELECT contact_id FROM child)
        UNION ALL
        SELECT child.contact_id, follow_up.topic FROM child JOIN follow_up ON follow_up.contact_id = child.parent_id
      )
      SELECT contact_id, topic FROM follow_up
    ) follow_up
    WHERE follow_up.contact_id = sorted.contact_id AND sorted.reason = ''`;
}

function list(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
