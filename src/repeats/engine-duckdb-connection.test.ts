import { expect, test } from 'vitest';
import { lock, withDatabase } from './engine-duckdb-connection.ts';
import { sqlText } from './sql/sql-text.ts';
import { writeTestLog } from './write-test-log.ts';

test('once locked, the database reads no file and changes no setting', async () => {
  const file = await writeTestLog('a,b\n1,2\n');
  await withDatabase(async (database) => {
    expect(await database.rows(`SELECT COUNT(*) AS rows FROM read_csv(${sqlText(file)})`)).toEqual([{ rows: 1 }]);
    await lock(database);
    await expect(database.rows(`SELECT * FROM read_csv(${sqlText(file)})`)).rejects.toThrow(/disabled/);
    await expect(database.run("SET memory_limit = '2GB'")).rejects.toThrow(/locked/);
  });
});

test('text stands in SQL as text', async () => {
  const text = "it's; -- \\ \u0007 é";
  await withDatabase(async (database) => {
    expect(await database.rows(`SELECT ${sqlText(text)} AS text`)).toEqual([{ text }]);
  });
});
