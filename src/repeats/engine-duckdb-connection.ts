import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { createSpillFolder } from './write-spill-folder.ts';

/** A row of plain values: DuckDB's whole numbers are checked and turned into JavaScript's. */
export type Row = Readonly<Record<string, string | number | null>>;

export interface Database {
  readonly connection: DuckDBConnection;
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<Row[]>;
}

const usualMemoryBytes = 1e9;

/** What Node, its libraries and the pages of a file take beside the database. */
const besideBytes = 160e6;

/**
 * Opens an empty database in memory, hands it to `work`, and closes it whatever happens. One thread: the order of
 * additions, so the last bits of every sum, are the same on every machine.
 *
 * @param memoryBytes what the whole program may take, about; where absent the database alone takes up to 1 GB
 */
export async function withDatabase<Result>(
  work: (database: Database) => Promise<Result>,
  memoryBytes = usualMemoryBytes + besideBytes,
): Promise<Result> {
  const spill = await createSpillFolder();
  try {
    const instance = await DuckDBInstance.create(':memory:', {
      threads: '1',
      memory_limit: `${Math.round((memoryBytes - besideBytes) / 1e6)}MB`,
      temp_directory: spill.path,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    try {
      return await work(database(connection));
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  } finally {
    await spill.remove();
  }
}

/** From here on the database reads and writes no file but its own spill, and no setting can change. */
export async function lock(database: Database): Promise<void> {
  await database.run('SET enable_external_access = false');
  await database.run('SET lock_configuration = true');
}

function database(connection: DuckDBConnection): Database {
  return {
    connection,
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => {
      const result = await connection.runAndReadAll(sql);
      return result.getRowObjects().map((row) => {
        return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
      });
    },
  };
}

function plainValue(value: DuckDBValue): string | number | null {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint' && value <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(value);
  throw new TypeError(`The database gave a ${typeof value} where text or a number was expected.`);
}

/** Text as it stands in SQL. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
