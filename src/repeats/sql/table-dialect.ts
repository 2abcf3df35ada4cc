import type { Dialect } from './dialect.ts';

/** What more is written differently where contacts lie in tables of a database. */
export interface TableDialect extends Dialect {
  /** A value as text without spaces around it, '' for NULL. */
  plainText(value: string): string;
  /** Whole seconds since 1970 of a moment. */
  seconds(moment: string): string;
  /** Months since the year 0 of a moment, as a zone's calendar has it. */
  month(moment: string, timeZone: string): string;
  /** A name of a table or column that a user typed. */
  name(typed: string): string;
}
