import { describe, expect, test } from 'vitest';
import type { Problem } from '../problem/problem.ts';
import { ProblemsError } from '../problem/problem.ts';
import { analyseLog } from './analyse-log.ts';
import { countWithDuckdb } from './engine-duckdb.ts';
import { parquetColumns } from './engine-duckdb-parquet.ts';
import { parseAnalysisOptions } from './options/parse-analysis-options.ts';
import { formatTerminal } from './report/format-terminal.ts';
import type { RepeatsReport } from './report/repeats-report.ts';
import { reportFiles } from './report/report-files.ts';
import { writeTestLog } from './write-test-log.ts';

type Flags = Parameters<typeof parseAnalysisOptions>[0];

const header = 'contact_id,customer_id,opened_at,topic,articles';
const known = [{ code: '48217', title: 'Printer shows "offline"', addresses: [] }];
const rows = (moment: (index: number) => string, count = 60) =>
  Array.from({ length: count }, (_, index) => `k${index},c${index % 25},${moment(index)},wifi,48217`);
const dated = (index: number) => new Date(Date.UTC(2026, 0, 1 + index, 10)).toISOString();
const good = rows(dated);

async function analyse(content: string | Uint8Array, flags: Flags = {}, mapping = new Map<string, string>()) {
  const paths = [await writeTestLog(content)];
  const options = parseAnalysisOptions(flags);
  return analyseLog({
    ...{
      paths,
      mapping,
      options,
      known,
      version: '0.1.0',
      countLog: countWithDuckdb,
      parquetColumns,
      step: () => undefined,
    },
  });
}

async function problemsOf(content: string | Uint8Array, flags: Flags = {}): Promise<Problem[]> {
  const error: unknown = await analyse(content, flags).catch((thrown: unknown) => thrown);
  if (!(error instanceof ProblemsError)) throw new Error(`no problem, but ${error}`);
  return [...error.problems];
}

describe('the same log, however it is written', () => {
  const plain = [header, ...good].join('\n');
  const numbers = ({ log: { sha256, notes, ...log }, articles }: RepeatsReport) => ({ log, articles });

  test.each<[string, string | Uint8Array]>([
    ['with semicolons', plain.replaceAll(',', ';')],
    ['with tabs', plain.replaceAll(',', '\t')],
    ['with CRLF and a byte-order mark', `\ufeff${plain.replaceAll('\n', '\r\n')}\r\n`],
    ['in UTF-16', new Uint8Array(Buffer.from(`\ufeff${plain}`, 'utf16le'))],
    ['between quotes', plain.replaceAll(/[^,\n]+/g, '"$&"')],
    [
      'with a column of text that has commas, quotes and line breaks',
      [`${header},text`, ...good.map((row) => `${row},"a, ""b""\nc"`)].join('\n'),
    ],
    ['with blank lines', plain.replaceAll('\n', '\n\n')],
    ['with other names of columns', plain.replace(header, 'Contact ID,Customer-ID,OPENED AT,Topic,Articles')],
  ])('%s', async (_, content) => {
    expect(numbers(await analyse(content))).toEqual(numbers(await analyse(plain)));
  });

  test('with its columns named by --map', async () => {
    const renamed = plain.replace('customer_id', 'Requester').replace('contact_id', 'Ticket');
    const mapping = new Map([
      ['customer_id', 'requester'],
      ['contact_id', 'Ticket'],
    ]);
    expect(numbers(await analyse(renamed, {}, mapping))).toEqual(numbers(await analyse(plain)));
  });

  test('gives the same bytes each time', async () => {
    expect(reportFiles(await analyse(plain))).toEqual(reportFiles(await analyse(plain)));
  });
});

describe('dates', () => {
  const firstMoment = async (text: string, flags: Flags = {}) => {
    const report = await analyse([header, `x,y,${text},wifi,48217`, ...rows((i) => dated(i + 700))].join('\n'), flags);
    return report.log.from;
  };

  test.each([
    ['2026-03-29T01:30:00+01:00', {}, '2026-03-29T00:30:00Z'],
    ['2026-03-29 01:30:15.250+0100', {}, '2026-03-29T00:30:15Z'],
    ['2026-03-29T00:30Z', {}, '2026-03-29T00:30:00Z'],
    // date -u -d @1774744200; the same in milliseconds.
    ['1774744200', {}, '2026-03-29T00:30:00Z'],
    ['1774744200123', {}, '2026-03-29T00:30:00Z'],
    ['2026-03-29T00:30:00', { 'time-zone': 'Europe/Paris' }, '2026-03-28T23:30:00Z'],
    ['2026-03-29 03:30', { 'time-zone': 'Europe/Paris' }, '2026-03-29T01:30:00Z'],
    // Skipped in spring: read as the hour after. Twice in autumn: the second.
    ['2026-03-29 02:30', { 'time-zone': 'Europe/Paris' }, '2026-03-29T01:30:00Z'],
    ['2026-10-25 02:30', { 'time-zone': 'Europe/Paris' }, '2026-10-25T01:30:00Z'],
    ['29/03/2026 03:30', { 'time-zone': 'Europe/Paris', 'date-order': 'dmy' }, '2026-03-29T01:30:00Z'],
    ['3/9/2026 3:30 PM', { 'time-zone': 'America/New_York', 'date-order': 'mdy' }, '2026-03-09T19:30:00Z'],
    ['2026.03.09 15:30:01', { 'time-zone': 'UTC', 'date-order': 'ymd' }, '2026-03-09T15:30:01Z'],
  ] as const)('%s with %j is %s', async (text, flags, utc) => {
    expect(await firstMoment(text, flags)).toBe(utc);
  });
});

describe('a log that cannot be read is refused, with the place and what to do', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'LOG001'],
    ['a header alone', header, 'LOG001'],
    ['a web page', '<!doctype html><html></html>', 'LOG002'],
    ['binary', new Uint8Array([1, 0, 2, 0]), 'LOG002'],
    ['a missing column', [header.replace('customer_id', 'client'), ...good].join('\n'), 'LOG003'],
    ['a column that stands twice', [header.replace('topic', 'customer_id'), ...good].join('\n'), 'LOG004'],
    ['mixed line endings', `${[header, ...good].join('\n')}\r\n`, 'LOG009'],
    ['no article that is known', [header, ...good].join('\n').replaceAll('48217', '36931'), 'LOG010'],
    ['too short to look forward', [header, ...good.slice(0, 10)].join('\n'), 'LOG010'],
  ])('%s: %#', async (_, content, id) => {
    expect((await problemsOf(content)).map((problem) => problem.id)).toEqual([id]);
  });

  test('the columns that are there are listed, and a flag that names the right one', async () => {
    const [problem] = await problemsOf([header.replace('customer_id', 'custmer_id'), ...good].join('\n'));
    expect(problem).toMatchObject({
      line: 1,
      what: 'There is no column customer_id. The columns are: contact_id, custmer_id, opened_at, topic, articles.',
      remedy: 'If another column holds it, name that one: --map customer_id=custmer_id',
    });
  });

  test('dates without a zone: the first ten, with line, column and value, and the share', async () => {
    const problems = await problemsOf([header, ...rows((i) => dated(i).slice(0, 19))].join('\n'));
    expect(problems).toHaveLength(11);
    expect(problems[0]).toMatchObject({
      ...{ id: 'LOG005', line: 2, column: 7 },
      what: 'opened_at is "2026-01-01T10:00:00": it does not say in which time zone.',
      remedy: 'Say which one the export uses, for example --time-zone Europe/Paris',
    });
    expect(problems[10]?.what).toMatch(/^60 of 60 rows cannot be read/);
  });

  test('letters of another encoding among those of UTF-8', async () => {
    const sound = Buffer.from([header, ...good].join('\n').replaceAll('wifi', 'réseau'));
    const damaged = Buffer.from('\nx,y,2026-01-01T00:00:00Z,r\u00e9seau,48217', 'latin1');
    expect((await problemsOf(new Uint8Array(Buffer.concat([sound, damaged]))))[0]).toMatchObject({
      ...{ id: 'LOG006', line: 62, remedy: 'Save the file as "CSV UTF-8" and give that file.' },
    });
  });

  test('a quote that is never closed does not swallow the rest in silence', async () => {
    const many = rows(dated, 300);
    const problems = await problemsOf([header, ...many.slice(0, 99), 'x,"y,z', ...many.slice(99)].join('\n'));
    expect(problems[0]).toMatchObject({ id: 'LOG006', line: 101, what: expect.stringContaining('not closed') });
  });

  test('up to one row in a hundred is left out and counted', async () => {
    const many = rows(dated, 300);
    const report = await analyse(
      [header, ...many, 'x,y,no date,wifi,48217', 'x,y', ',y,2026-01-01T00:00:00Z,,'].join('\n'),
    );
    expect(report.log.leftOut[0]).toEqual({ reason: 'row cannot be read', contacts: 3 });
    expect(report.log.contacts).toBe(303);
  });
});

test('no customer, agent, id or text of a contact is in any output or message', async () => {
  const secret = (kind: string, index: number) => `${kind}-secret-${index}`;
  const lines = Array.from({ length: 400 }, (_, index) =>
    [
      ...[secret('contact', index), secret('customer', index % 90), dated(index / 4), 'wifi', '48217 36931'],
      ...[secret('agent', index % 5), `"text-secret-${index}, he said"`],
    ].join(','),
  );
  const columns = `${header},agent_id,text`;
  const report = await analyse([columns, ...lines].join('\n'));
  const outputs = [...Object.values(reportFiles(report)), formatTerminal(report, 80)];
  expect(report.articles[0]?.contacts).toBeGreaterThan(100);

  const broken = lines.map((line, index) =>
    index % 3 === 0 ? line.replace(/2026-\S+?,/, 'date-secret,') : `"${line}`,
  );
  const problems = [
    ...(await problemsOf([columns, ...broken].join('\n'))),
    ...(await problemsOf([columns, ...lines.map((line) => line.replace(/2026-\S+?,/, 'date-secret,'))].join('\n'))),
  ];
  for (const text of [...outputs, JSON.stringify(problems)]) expect(text).not.toMatch(/secret/);
});

test('a number about fewer than ten customers is null, also in what it is made of', async () => {
  const few = [header, ...rows(dated, 120).map((row, index) => row.replace(/c\d+/, `c${index % 8}`))].join('\n');
  const [article] = (await analyse(few)).articles;
  const { code, title, verdict, because, diagnostics, ...numbers } = article as NonNullable<typeof article>;
  expect({ code, title, verdict, because }).toEqual({
    ...{ code: '48217', title: 'Printer shows "offline"', verdict: 'not-enough-data' },
    because: 'Linked for fewer than 10 customers.',
  });
  expect(new Set([...Object.values(numbers), ...Object.values(diagnostics)])).toEqual(new Set([null]));
});
