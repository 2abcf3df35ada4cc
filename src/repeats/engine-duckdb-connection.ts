import { availableParallelism } from 'node:os';
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import type { Row, SqlEngine } from './count/sql-engine.ts';
import { noRoom } from './no-room.ts';
import { duckdb } from './sql/duckdb.ts';
import { createSpillFolder } from './write-spill-folder.ts';

export interface Database extends SqlEngine {
  readonly connection: DuckDBConnection;
  /** Where it puts what does not fit in memory. */
  readonly spillFolder: string;
}

export interface DatabaseLimits {
  /** What the whole program may take, about; 1 GB where absent. */
  readonly memoryBytes?: number | undefined;
  /** How many threads work; where absent as many as there are processors, four at most; one with less than 1 GB. */
  readonly threads?: number | undefined;
}

const usualMemoryBytes = 1e9;
const mostThreads = 4;

/** What Node, its libraries, the pages of a file and the sums that come back take beside the database. */
const besideBytes = 280e6;

/**
 * Opens an empty database in memory, hands it to `work`, and closes it whatever happens.
 *
 * @throws Error with a sentence where memory or the disk is full
 */
export async function withDatabase<Result>(
  work: (database: Database) => Promise<Result>,
  { memoryBytes = usualMemoryBytes, threads }: DatabaseLimits = {},
): Promise<Result> {
  const spill = await createSpillFolder();
  try {
    const instance = await DuckDBInstance.create(':memory:', {
      threads: String(threads ?? usualThreads(memoryBytes)),
      memory_limit: `${Math.round((memoryBytes - besideBytes) / 1e6)}MB`,
      temp_directory: spill.path,
      preserve_insertion_order: 'false',
      allocator_flush_threshold: '8MB',
      allocator_bulk_deallocation_flush_threshold: '32MB',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    try {
      return await work(database(connection, spill.path));
    } catch (error) {
      noRoom(error, spill.path);
      throw error;
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  } finally {
    await spill.remove();
  }
}

/** Each thread holds pieces of its own, so that with little memory one has to do. */
function usualThreads(memoryBytes: number): number {
  return memoryBytes < usualMemoryBytes ? 1 : Math.min(mostThreads, availableParallelism());
}

/** From here on the database reads and writes no file but its own spill, and no setting can change. */
export async function lock(database: Database): Promise<void> {
  await database.run('SET enable_external_access = false');
  await database.run('SET lock_configuration = true');
}

function database(connection: DuckDBConnection, spillFolder: string): Database {
  return {
    connection,
    spillFolder,
    dialect: duckdb,
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => {
      const result = await connection.runAndReadAll(sql);
      return result.getRowObjects().map((row): Row => {
        return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
      });
    },
    columns: async (sql) => {
      const result = await connection.stream(sql);
      const pieces: Float64Array[][] = Array.from({ length: result.columnCount }, () => []);
      for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
        for (const [column, own] of pieces.entries()) {
          own.push(Float64Array.from(chunk.getColumnValues(column), (value) => Number(plainValue(value))));
        }
      }
      return pieces.map(joinPieces);
    },
  };
}

function joinPieces(pieces: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** DuckDB's whole numbers are checked and turned into JavaScript's. */
function plainValue(value: DuckDBValue): string | number | null {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint' && value <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(value);
  throw new TypeError(`The database gave a ${typeof value} where text or a number was expected.`);
}
