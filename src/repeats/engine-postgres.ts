import pg from 'pg';
import { UsageError } from '../command/usage-error.ts';
import type { TableEngine } from './count/table-engine.ts';
import { engineUrl } from './engine-url.ts';
import { postgres } from './sql/postgres.ts';

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const codes = {
  wrongPassword: ['28P01', '28000'],
  noDatabase: ['3D000'],
  noTable: ['42P01', '3F000'],
  mayNot: ['42501'],
  noRoom: ['53100'],
};

/** Types whose text is a number that JavaScript can hold as it comes here: whole numbers of 64 bits, and decimals. */
const numberTypes = [20, 1700];

/**
 * Speaks to PostgreSQL, or Citus, in one connection, whose temporary tables end with it.
 *
 * @param typed `postgres://user:password@host:5432/database`
 * @throws UsageError where it is no such address, or user, password or database are wrong; Error where nobody answers
 */
export async function connectPostgres(typed: string): Promise<TableEngine> {
  const url = engineUrl(typed, ['postgres:', 'postgresql:'], 'postgres://user:password@localhost:5432/database');
  const types = new pg.TypeOverrides();
  for (const type of numberTypes) types.setTypeParser(type, Number);
  const client = new pg.Client({ connectionString: typed, types });
  // A connection that is lost fails the question that is being asked; without a listener it would end the program.
  client.on('error', () => undefined);
  await client.connect().catch((error: NodeJS.ErrnoException) => {
    throw connectFailure(url, error);
  });
  const ask = async (sql: string, table?: string) => {
    return client.query(sql).catch((error: NodeJS.ErrnoException) => {
      throw queryFailure(url, error, table);
    });
  };
  const { rows } = await ask('SHOW server_version');
  return {
    dialect: postgres,
    name: `PostgreSQL ${String(rows[0]?.server_version).split(' ')[0]}`,
    run: async (sql) => {
      await ask(sql);
    },
    rows: async (sql) => (await ask(sql)).rows,
    columns: async (sql) => {
      const result = await ask(sql);
      return result.fields.map(({ name }) => Float64Array.from(result.rows, (row) => Number(row[name])));
    },
    columnsOf: async (table) => {
      const { fields } = await ask(`SELECT * FROM ${postgres.name(table)} WHERE 1 = 0`, table);
      return fields.map(({ name }) => name);
    },
    close: () => client.end(),
  };
}

function connectFailure(url: URL, { code = '' }: NodeJS.ErrnoException): Error {
  if (codes.wrongPassword.includes(code)) {
    return new UsageError(`PostgreSQL at ${url.host} refuses the user or the password of --url.`);
  }
  if (codes.noDatabase.includes(code)) {
    return new UsageError(`PostgreSQL at ${url.host} has no database ${url.pathname.slice(1)}.`);
  }
  return new Error(`PostgreSQL at ${url.host} does not answer. See that it runs, and that --url names its port.`);
}

/** The server's messages may show values, so that only their number is passed on. */
function queryFailure(url: URL, { code = '' }: NodeJS.ErrnoException, table: string | undefined): Error {
  if (table !== undefined && codes.noTable.includes(code)) {
    return new UsageError(`PostgreSQL at ${url.host} has no table ${table}. Name it as schema.table.`);
  }
  if (codes.mayNot.includes(code)) {
    return new UsageError(`The user of --url may not read ${table ?? 'the tables, or make temporary ones'}.`);
  }
  if (codes.noRoom.includes(code)) return new Error(`The disk of PostgreSQL at ${url.host} is full.`);
  return new Error(`PostgreSQL at ${url.host} failed with code ${code || 'none: the connection was lost'}.`);
}
