/** The columns of a contact log, under the names that `--map` and messages use. */
export const requiredFields = ['contact_id', 'customer_id', 'opened_at', 'articles'] as const;
export const optionalFields = ['channel', 'direction', 'topic', 'parent_id', 'agent_id'] as const;
export const logFields = [...requiredFields, ...optionalFields] as const;

export type LogField = (typeof logFields)[number];

/** Columns that a log may have and this analysis does not read. `--map` accepts them. */
export const unreadFields = ['closed_at', 'product', 'text'] as const;
