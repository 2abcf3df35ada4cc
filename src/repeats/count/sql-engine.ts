import type { Dialect } from '../sql/dialect.ts';

/** A row of plain values. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A database that contacts can be counted in: one connection, whose tables nobody else sees. */
export interface SqlEngine {
  readonly dialect: Dialect;
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<Row[]>;
  /** The columns of a result whose values are all numbers: for results of many rows. */
  columns(sql: string): Promise<ArrayLike<number>[]>;
}

/** Keeps the rows of a query under a name. */
export function keep({ dialect, run }: SqlEngine, name: string, query: string): Promise<void> {
  return run(dialect.table(name, query));
}

/** Keeps a query under a name, to be asked again and again. */
export function keepView({ dialect, run }: SqlEngine, name: string, query: string): Promise<void> {
  return run(dialect.view(name, query));
}

const rowsAtOnce = 5000;

/** Makes a table of rows that are known here. Each row is SQL, `1, 'a'`. */
export async function keepRows(
  { dialect, run }: SqlEngine,
  name: string,
  columns: string,
  rows: readonly string[],
): Promise<void> {
  await run(dialect.emptyTable(name, columns));
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const some = rows.slice(at, at + rowsAtOnce).map((row) => `(${row})`);
    await run(`INSERT INTO ${name} VALUES ${some.join(', ')}`);
  }
}
