import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../command/usage-error.ts';
import { analyseLog } from '../analyse-log.ts';
import { analyseTables } from '../analyse-tables.ts';
import type { TableEngine } from '../count/table-engine.ts';
import { countWithDuckdb } from '../engine-duckdb.ts';
import { connectEngine, type EngineName } from '../engine-names.ts';
import type { CountLog } from '../log-counts.ts';
import { type AnalysisOptions, defaultOptions } from '../options/analysis-options.ts';
import type { RepeatsReport } from '../report/repeats-report.ts';
import { csvOf, writeTestFile } from '../write-test-log.ts';
import { type DrawnContact, type DrawnLink, drawContacts } from './draw-contacts.ts';
import { serveChdb } from './serve-chdb.ts';
import { writeChdb } from './write-chdb.ts';
import { findPostgres, servePostgres } from './write-postgres-server.ts';

type Server = { readonly url: string; stop(): Promise<void> };
type TypeOf = Readonly<Record<'number' | 'text' | 'moment', string>>;

interface EngineUnderTest {
  readonly name: EngineName;
  readonly types: TypeOf;
  /** `undefined` where this machine has no such engine, and why. */
  readonly start: () => Promise<Server | string>;
}

const engines: readonly EngineUnderTest[] = [
  {
    name: 'clickhouse',
    types: { number: 'Int64', text: 'String', moment: `DateTime('UTC')` },
    start: async () => {
      const installed = await writeChdb();
      return installed === undefined ? 'chdb cannot be installed: npm reaches no registry.' : serveChdb(installed);
    },
  },
  {
    name: 'postgres',
    types: { number: 'BIGINT', text: 'TEXT', moment: 'TIMESTAMPTZ' },
    start: async () => {
      const programs = findPostgres();
      return programs === undefined ? 'This machine has no PostgreSQL.' : servePostgres(programs);
    },
  },
];

const options: AnalysisOptions = { ...defaultOptions, latestUtcSeconds: Date.UTC(2026, 3, 20) / 1000 };

describe.each(engines)('$name counts as DuckDB does', ({ name, types, start }) => {
  let server: Server | undefined;
  let absent = '';

  beforeAll(async () => {
    const started = await start();
    if (typeof started === 'string') absent = started;
    else server = started;
  });
  afterAll(() => server?.stop());

  /** Skips the test where the engine is absent; `npm run test:engines` fails there instead. */
  function urlOf({ skip }: { skip: (why: string) => void }): string {
    if (server) return server.url;
    if (process.env.FIRSTFIX_ENGINES?.split(',').includes(name)) throw new Error(absent);
    skip(absent);
    return '';
  }

  test.for([1, 2, 3, 4, 5, 6])('random log %i: every number to nine digits', async (seed, context) => {
    const url = urlOf(context);
    const drawn = drawContacts(seed, seed % 2 === 0 ? 400 : 4000);
    const byFile = await analyseFiles(drawn.contacts, drawn.links);
    await fill(await connectEngine(name, url), types, drawn.contacts, drawn.links);
    const byTable = await analyseTables({
      ...{ engine: await connectEngine(name, url), contacts: 'contacts', links: 'links' },
      ...{ options, known: undefined, version: '', step: () => undefined },
    });
    expect(byTable.articles.length).toBeGreaterThan(3);
    expect(anywhere(byTable)).toEqual(about(anywhere(byFile)));
  });

  test('a table and a column that are not there are named', async (context) => {
    const url = urlOf(context);
    const analyse = async (contacts: string, links?: string) => {
      const engine = await connectEngine(name, url);
      return analyseTables({ engine, contacts, links, options, known: undefined, version: '', step: () => undefined });
    };
    await expect(analyse('nowhere')).rejects.toThrow(/has no table nowhere\./);
    await expect(analyse('links')).rejects.toThrow(/Table links has no column customer_id, opened_at\..* It has /);
    await expect(analyse('contacts', 'contacts')).rejects.toThrow(
      /Table contacts has no column article\. Is articles meant\?/,
    );
  });

  test.runIf(name === 'postgres')('a wrong password is said to be one, and is not shown', async (context) => {
    const url = urlOf(context).replace('secret', 'hush');
    const error: unknown = await connectEngine(name, url).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain('refuses the user or the password of --url');
    expect(String(error)).not.toContain('hush');
  });

  test('a server that does not answer is named, its password is not', async () => {
    const at = name === 'clickhouse' ? 'http://ann:hush@127.0.0.1:9' : 'postgres://ann:hush@127.0.0.1:9/x';
    const error: Error = await connectEngine(name, at).then(
      () => new Error('connected'),
      (thrown: Error) => thrown,
    );
    expect(error.message).toMatch(/at 127\.0\.0\.1:9 does not answer/);
    expect(error.message).not.toContain('hush');
  });
});

async function analyseFiles(contacts: readonly DrawnContact[], links: readonly DrawnLink[]): Promise<RepeatsReport> {
  const csv = (rows: readonly object[]) =>
    csvOf(
      Object.keys(rows[0] ?? {}),
      rows.map((row) => Object.values(row).map(String)),
    );
  return analyseLog({
    ...{ paths: [await writeTestFile('contacts.csv', csv(contacts))] },
    ...{ links: [await writeTestFile('links.csv', csv(links))], mapping: new Map(), options, known: undefined },
    ...{ version: '', countLog: countAsInTables, parquetColumns: async () => undefined, step: () => undefined },
  });
}

/** Without what is counted in files alone. */
const countAsInTables: CountLog = async (files, lookup, options, step) => {
  const { learnt: _, ...counts } = await countWithDuckdb(files, lookup, options, step);
  return counts;
};

async function fill(
  engine: TableEngine,
  { number, text, moment }: TypeOf,
  contacts: readonly DrawnContact[],
  links: readonly DrawnLink[],
): Promise<void> {
  const typeOf = (column: string) =>
    /^(?:contact|parent)_id$/.test(column) ? number : /(?:_at|^at)$/.test(column) ? moment : text;
  for (const [table, rows] of Object.entries({ contacts, links })) {
    const columns = Object.keys(rows[0] ?? {});
    await engine.run(`DROP TABLE IF EXISTS ${table}`);
    const suffix = number === 'Int64' ? ' ENGINE = Memory' : '';
    await engine.run(`CREATE TABLE ${table} (${columns.map((name) => `${name} ${typeOf(name)}`).join(', ')})${suffix}`);
    const values = rows.map((row) => {
      const cells = Object.entries(row).map(([name, value]) => {
        const written =
          suffix && typeOf(name) === moment ? String(value).replace('T', ' ').replace('Z', '') : String(value);
        return typeof value === 'number' ? written : engine.dialect.text(written);
      });
      return `(${cells.join(', ')})`;
    });
    await engine.run(`INSERT INTO ${table} VALUES ${values.join(', ')}`);
  }
  await engine.close();
}

/** A report without what says where it was made. */
function anywhere(report: RepeatsReport): unknown {
  const { versions, ...options } = report.options;
  return { ...report, log: { ...report.log, sha256: '' }, options };
}

/** Numbers to nine digits; everything else as it is. */
function about(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 9 - Math.ceil(Math.log10(Math.max(1, Math.abs(value)))));
  if (Array.isArray(value)) return value.map(about);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, about(own)]));
}
