/**
 * The few things that SQL engines write differently. Everything else in this folder is the same text for all of them:
 * whole seconds, no named windows, no FILTER, no USING, no intervals, whole numbers made real before a division.
 */
export interface Dialect {
  /** Keeps the rows of a query as a table that ends with the connection. */
  table(name: string, query: string): string;
  /** An empty table of that kind; types are those of the SQL standard. */
  emptyTable(name: string, columns: string): string;
  /** The same as `table` for a query that is asked several times and cheap to ask again. */
  view(name: string, query: string): string;
  /** A value so many rows before or after, in a window written as `PARTITION BY ... ORDER BY ...`; NULL where none is. */
  before(value: string, rows: number, window: string): string;
  after(value: string, rows: number, window: string): string;
  /** A real number of 64 bits. */
  real(value: string): string;
  /** The values of a group as one text: each once, sorted as text, spaces between if nothing else. */
  listed(value: string, separator?: string): string;
  /** Text as it stands in SQL. */
  text(text: string): string;
  /** The agent of contacts that name none. */
  readonly nobody: string;
}
