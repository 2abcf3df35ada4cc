import type { TableDialect } from '../sql/table-dialect.ts';
import type { SqlEngine } from './sql-engine.ts';

/** A database of others in which contacts and links are tables. */
export interface TableEngine extends SqlEngine {
  readonly dialect: TableDialect;
  /** Name and version. */
  readonly name: string;
  /**
   * The names of a table's columns.
   *
   * @throws UsageError where there is no such table, or it may not be read
   */
  columnsOf(table: string): Promise<string[]>;
  close(): Promise<void>;
}
