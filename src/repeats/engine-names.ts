import type { TableEngine } from './count/table-engine.ts';

/** Databases in which contacts can be counted where they lie. Their programs are loaded when they are asked for. */
const connect = {
  clickhouse: async (url: string) => (await import('./engine-clickhouse.ts')).connectClickhouse(url),
  postgres: async (url: string) => (await import('./engine-postgres.ts')).connectPostgres(url),
} as const;

export type EngineName = keyof typeof connect;

export const engineNames = Object.keys(connect) as EngineName[];

/** @throws UsageError where the address is none, or user or password are wrong; Error where nobody answers */
export function connectEngine(name: EngineName, url: string): Promise<TableEngine> {
  return connect[name](url);
}
