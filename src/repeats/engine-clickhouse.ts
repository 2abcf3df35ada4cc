import { randomUUID } from 'node:crypto';
import { UsageError } from '../command/usage-error.ts';
import type { Row } from './count/sql-engine.ts';
import type { TableEngine } from './count/table-engine.ts';
import { engineUrl } from './engine-url.ts';
import { clickhouse, clickhouseSettings } from './sql/clickhouse.ts';

/** What ClickHouse answers in its format JSONCompact. */
interface Answer {
  readonly meta: readonly { readonly name: string }[];
  readonly data: readonly (readonly (string | number | null)[])[];
}

/** Numbers of https://github.com/ClickHouse/ClickHouse/blob/master/src/Common/ErrorCodes.cpp */
const codes = { unknownTable: '60', unknownDatabase: '81', accessDenied: '497', wrongPassword: '516' };

/**
 * Speaks to ClickHouse over HTTP, as https://clickhouse.com/docs/interfaces/http describes: one session, whose temporary
 * tables end with it.
 *
 * @param typed `http://user:password@host:8123/?database=support`
 * @throws UsageError where it is no such address or the password is wrong; Error where nobody answers
 */
export async function connectClickhouse(typed: string): Promise<TableEngine> {
  const url = engineUrl(typed, ['http:', 'https:'], 'http://user:password@localhost:8123');
  const ask = askAt(url);
  const [version] = (await ask('SELECT version()')).data[0] ?? [];
  return {
    dialect: clickhouse,
    name: `ClickHouse ${version}`,
    run: async (sql) => {
      await ask(sql);
    },
    rows: async (sql) => {
      const { meta, data } = await ask(sql);
      return data.map(
        (values): Row => Object.fromEntries(meta.map(({ name }, index) => [name, values[index] ?? null])),
      );
    },
    columns: async (sql) => {
      const { meta, data } = await ask(sql);
      return meta.map((_, index) => Float64Array.from(data, (values) => Number(values[index])));
    },
    columnsOf: async (table) => {
      const { meta } = await ask(`SELECT * FROM ${clickhouse.name(table)} WHERE 1 = 0`, table);
      return meta.map(({ name }) => name);
    },
    // A session that is not asked any more ends by itself.
    close: async () => undefined,
  };
}

function askAt(url: URL): (sql: string, table?: string) => Promise<Answer> {
  const target = new URL(url);
  target.username = '';
  target.password = '';
  const settings = { ...clickhouseSettings, session_id: `firstfix-${randomUUID()}`, default_format: 'JSONCompact' };
  for (const [name, value] of Object.entries(settings)) target.searchParams.set(name, value);
  const headers: Record<string, string> = url.username
    ? {
        'X-ClickHouse-User': decodeURIComponent(url.username),
        'X-ClickHouse-Key': decodeURIComponent(url.password),
      }
    : {};
  return async (sql, table) => {
    const response = await fetch(target, { method: 'POST', headers, body: sql }).catch(() => {
      throw new Error(
        `ClickHouse at ${url.host} does not answer. See that it runs, and that --url names its HTTP port.`,
      );
    });
    const text = await response.text();
    if (!response.ok) throw failure(url, text, table);
    return text.trim() === '' ? { meta: [], data: [] } : JSON.parse(text);
  };
}

/** The server's messages may show values, so that only their number and kind are passed on. */
function failure(url: URL, text: string, table: string | undefined): Error {
  const code = /Code: (\d+)/.exec(text)?.[1] ?? '';
  if (code === codes.wrongPassword) {
    return new UsageError(`ClickHouse at ${url.host} refuses the user or the password of --url.`);
  }
  if (table !== undefined && (code === codes.unknownTable || code === codes.unknownDatabase)) {
    return new UsageError(`ClickHouse at ${url.host} has no table ${table}. Name it as database.table.`);
  }
  if (code === codes.accessDenied) {
    return new UsageError(`The user of --url may not read ${table ?? 'the tables, or make temporary ones'}.`);
  }
  const kind = /\(([A-Z_]+)\)/.exec(text)?.[1] ?? 'no reason given';
  return new Error(`ClickHouse at ${url.host} failed with code ${code} (${kind}).`);
}
