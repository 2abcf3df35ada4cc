import { expect, test } from 'vitest';
import { analyseLog } from './analyse-log.ts';
import { duckdbCounter } from './engine-duckdb.ts';
import { drawContacts } from './engines/draw-contacts.ts';
import { defaultOptions } from './options/analysis-options.ts';
import { formatJson } from './report/format-json.ts';
import { csvOf, writeTestFile } from './write-test-log.ts';

test('one, two and three threads, much memory and little, give the same bytes', async () => {
  const { contacts } = drawContacts(7, 400_000);
  const rows = contacts.map((contact) => Object.values(contact).map(String));
  const log = await writeTestFile('contacts.csv', csvOf(Object.keys(contacts[0] ?? {}), rows));
  const report = async (threads: number, memoryBytes?: number) => {
    const options = { ...defaultOptions, ...(memoryBytes && { memoryBytes }) };
    return formatJson(
      await analyseLog({
        ...{ paths: [log], mapping: new Map(), options, known: undefined, version: '' },
        ...{ countLog: duckdbCounter({ threads }), parquetColumns: async () => undefined, step: () => undefined },
      }),
    );
  };
  const first = await report(1);
  expect(JSON.parse(first).articles.length).toBeGreaterThan(3);
  for (const threads of [2, 3]) expect(await report(threads)).toBe(first);
  expect(await report(2, 512e6)).toBe(first);
});
