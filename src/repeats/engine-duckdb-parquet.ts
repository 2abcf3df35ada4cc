import { withDatabase } from './engine-duckdb-connection.ts';
import { fileSql } from './engine-duckdb-source.ts';

/** The names of a Parquet file's columns, in order; `undefined` where it cannot be read. */
export function parquetColumns(file: string): Promise<string[] | undefined> {
  return withDatabase(async (database) => {
    const rows = await database
      .rows(`SELECT column_name AS name FROM (DESCRIBE SELECT * FROM read_parquet(${fileSql(file)}))`)
      .catch(() => undefined);
    return rows?.map(({ name }) => String(name));
  });
}
