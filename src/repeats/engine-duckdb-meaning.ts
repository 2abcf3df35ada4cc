import { fieldSql } from './engine-duckdb-source.ts';
import type { LogFile } from './log/log-file.ts';
import { sqlText } from './sql/sql-text.ts';

/** A field of a row, as text, in the words of a contact log: `inbound`, `yes`, ... where the helpdesk has others. */
export function meaningSql(file: LogFile, field: string): string {
  const value = fieldSql(file, field);
  const { inbound, outbound, spam, merged } = file.means ?? {};
  if (value === 'NULL') return value;
  if (field === 'direction' && inbound) return `CASE WHEN ${holds(value, inbound)} THEN 'inbound' ELSE ${value} END`;
  if (field === 'direction' && outbound) return `CASE WHEN ${holds(value, outbound)} THEN 'outbound' ELSE '' END`;
  if (field === 'spam' && spam) return yesWhere(holds(value, spam));
  if (field === 'merged' && merged) return yesWhere(holds(value, merged));
  return value;
}

function yesWhere(condition: string): string {
  return `CASE WHEN ${condition} THEN 'yes' ELSE '' END`;
}

/** Whether a value is one of those given, or, where it is a list of tags, has one among them. */
function holds(value: string, meant: readonly string[]): string {
  const words = meant.map(sqlText).join(', ');
  const lower = `LOWER(TRIM(${value}))`;
  return `(${lower} IN (${words}) OR list_has_any(string_split_regex(${lower}, '[\\s,;"\\[\\]]+'), [${words}]))`;
}
