/** A kind of table that is read: the fields of its rows, under the names that `--map` and messages use. */
export interface LogTable {
  readonly holds: 'contacts' | 'links';
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

export const contactTable = {
  holds: 'contacts',
  required: ['contact_id', 'customer_id', 'opened_at'],
  optional: [
    'closed_at',
    'channel',
    'direction',
    'topic',
    'product',
    'parent_id',
    'agent_id',
    'articles',
    'text',
    'spam',
    'merged',
  ],
} as const satisfies LogTable;

/** A second file that says which articles were linked in which contacts. */
export const linkTable = {
  holds: 'links',
  required: ['contact_id', 'article'],
  optional: ['at'],
} as const satisfies LogTable;

export type ContactField = (typeof contactTable)['required' | 'optional'][number];
export type LinkField = (typeof linkTable)['required' | 'optional'][number];

export function fieldsOf({ required, optional }: LogTable): readonly string[] {
  return [...required, ...optional];
}
