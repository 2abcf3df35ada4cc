import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ProblemsError } from '../problem/problem.ts';
import type { AnalyseInput } from './analyse-log.ts';
import {
  analyseSampleLog as analyse,
  sampleColumns as columns,
  numbers,
  plainNumbers,
  sampleRows as rows,
} from './analyse-sample-log.ts';
import { withDatabase } from './engine-duckdb-connection.ts';
import { sqlText } from './sql/sql-text.ts';
import { csvOf, writeTestFile as fileOf, testFolder } from './write-test-log.ts';

const objects = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
const csv = csvOf(columns, rows);
const jsonLines = objects.map((object) => JSON.stringify(object)).join('\n');

async function problemOf(paths: readonly string[], more: Partial<AnalyseInput> = {}) {
  const error: unknown = await analyse(paths, more).catch((thrown: unknown) => thrown);
  if (!(error instanceof ProblemsError)) throw new Error(`no problem, but ${error}`);
  return error.problems[0];
}

async function parquetOf(table: string): Promise<string> {
  const file = path.join(await testFolder(), 'contacts.parquet');
  await withDatabase(({ run }) => run(`COPY (${table}) TO ${sqlText(file)} (FORMAT parquet)`));
  return file;
}

describe('the same contacts say the same', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['tab-separated', 'contacts.tsv', [columns, ...rows].map((row) => row.join('\t')).join('\n')],
    ['JSON lines', 'contacts.jsonl', jsonLines],
    [
      'JSON lines with CRLF, blank lines and a byte-order mark',
      'c.jsonl',
      `\ufeff${jsonLines.replaceAll('\n', '\r\n\r\n')}`,
    ],
    ['CSV with gzip', 'contacts.csv.gz', gzipSync(csv)],
    [
      'CSV with gzip in two pieces',
      'contacts.csv.gz',
      Buffer.concat([gzipSync(csv.slice(0, 999)), gzipSync(csv.slice(999))]),
    ],
    ['JSON lines with gzip, whatever the name', 'contacts', gzipSync(jsonLines)],
    ['Windows-1252', 'contacts.csv', Buffer.from(csv, 'latin1')],
    ['UTF-16', 'contacts.csv', Buffer.from(`\ufeff${csv}`, 'utf16le')],
    ['UTF-16, high byte first, with gzip', 'contacts.csv', gzipSync(Buffer.from(`\ufeff${csv}`, 'utf16le').swap16())],
  ])('%s', async (_, name, content) => {
    expect(numbers(await analyse([await fileOf(name, content)]))).toEqual(await plainNumbers());
  });

  test('Parquet, with dates, lists and numbers as such', async () => {
    const file = await parquetOf(`SELECT contact_id, customer_id, CAST(opened_at AS TIMESTAMPTZ) AS opened_at,
      topic, string_split(articles, ' ') AS articles FROM read_csv(${sqlText(await fileOf('c.csv', csv))}, header = true)`);
    expect(numbers(await analyse([file]))).toEqual(await plainNumbers());
  });

  test('keys inside of objects, and of lists of objects, with --map', async () => {
    const nested = objects.map(({ topic, articles = '', ...object }) => ({
      ...object,
      via: { topic },
      links: articles.split(' ').map((url) => ({ url })),
    }));
    const file = await fileOf('nested.jsonl', nested.map((object) => JSON.stringify(object)).join('\n'));
    const mapping = new Map(Object.entries({ topic: 'via.topic', articles: 'links[*].url' }));
    expect(numbers(await analyse([file], { mapping }))).toEqual(await plainNumbers());
  });

  test('several files of several kinds at once; the digest is that of all bytes', async () => {
    const first = await fileOf('first.csv', csvOf(columns, rows.slice(0, 40)));
    const second = await fileOf('second.jsonl.gz', gzipSync(jsonLines.split('\n').slice(40).join('\n')));
    const report = await analyse([first, second]);
    expect(numbers(report)).toEqual(await plainNumbers());
    const bytes = Buffer.concat([await readFile(first), await readFile(second)]);
    expect(report.log.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('a pipe, which can be read once only', async () => {
    const pipe = path.join(await testFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [report] = await Promise.all([analyse([pipe]), writeFile(pipe, csv)]);
    expect(numbers(report)).toEqual(await plainNumbers());
  });

  test('what is not UTF-8 is said, with the name of the file and not its place', async () => {
    const report = await analyse([await fileOf('contacts.csv', Buffer.from(csv, 'latin1'))]);
    expect(report.log.notes).toEqual(['contacts.csv is not UTF-8 and was read as Windows-1252.']);
  });
});

describe('a second file of links', () => {
  const bare = [...columns.slice(0, 4), 'closed_at'];
  const bareRows = rows.map((row) => [...row.slice(0, 4), (row[2] ?? '').replace(/:00:00/, ':45:00')]);
  const linked = rows.flatMap(([id = '', , opened = '', , articles = '']) =>
    articles
      .split(' ')
      .filter(Boolean)
      .map((article) => [id, article, opened]),
  );
  const withLinks = async (linkRows: readonly string[][], linkColumns = ['contact_id', 'article', 'at']) =>
    analyse([await fileOf('contacts.csv', csvOf(bare, bareRows))], {
      links: [await fileOf('links.csv', csvOf(linkColumns, linkRows))],
    });

  test('counts like the articles column', async () => {
    expect(numbers(await withLinks(linked))).toEqual(await plainNumbers());
  });

  test('adds to the articles column, each article once', async () => {
    const half = rows.map((row) => [...row.slice(0, 4), (row[4] ?? '').split(' ')[0] ?? '']);
    const links = await fileOf('links.csv', csvOf(['contact_id', 'article', 'at'], linked));
    expect(numbers(await analyse([await fileOf('contacts.csv', csvOf(columns, half))], { links: [links] }))).toEqual(
      await plainNumbers(),
    );
  });

  test('needs no moments', async () => {
    const timeless = linked.map((row) => row.slice(0, 2));
    expect(numbers(await withLinks(timeless, ['contact_id', 'article']))).toEqual(await plainNumbers());
  });

  test('a link made after the contact was closed is not followed; one to a contact elsewhere neither', async () => {
    const late = rows.map(([id = '', , opened = '']) => [id, '48230', opened.replace(':00:00', ':45:01')]);
    const stray = ['elsewhere', '48230', '2026-01-01T00:00:00Z'];
    const report = await withLinks([...linked, ...late, stray]);
    expect(numbers(report)).toEqual(await plainNumbers());
    expect(report.log.notes).toEqual([
      '90 links were made after the contact was closed: not followed.',
      '1 link names a contact that is not in the log.',
    ]);
  });

  test('a row that cannot be read is refused with its place, where there are more than a few', async () => {
    const links = [await fileOf('links.csv', 'contact_id,article,at\nk1,48217,soon\n')];
    const problem = await problemOf([await fileOf('contacts.csv', csv)], { links });
    expect(problem).toMatchObject({
      id: 'LOG005',
      line: 2,
      column: 10,
      remedy: expect.stringContaining('--map links.at='),
    });
  });

  test('a column that is missing is named as --map wants it', async () => {
    const links = [await fileOf('links.csv', 'contact_id,url\nk1,48217\n')];
    const problem = await problemOf([await fileOf('contacts.csv', csv)], { links });
    expect(problem).toMatchObject({ id: 'LOG003', remedy: expect.stringContaining('--map links.article=') });
  });
});

describe('a file that cannot be trusted is refused', () => {
  test('compressed, and cut off', async () => {
    const whole = gzipSync(csv);
    expect(await problemOf([await fileOf('contacts.csv.gz', whole.subarray(0, whole.length - 9))])).toMatchObject({
      id: 'LOG011',
      what: 'This compressed file is damaged or stops before its end, so contacts are missing.',
    });
  });

  test('Parquet, and cut off', async () => {
    const whole = await readFile(await parquetOf('SELECT 1 AS contact_id'));
    const problem = await problemOf([await fileOf('contacts.parquet', whole.subarray(0, whole.length - 9))]);
    expect(problem).toMatchObject({ id: 'LOG002', what: expect.stringContaining('damaged, or not whole') });
  });

  test('written while it is read', async () => {
    const file = await fileOf('contacts.csv', csv);
    const problem = await problemOf([file], { step: () => void appendFile(file, '\n') });
    expect(problem).toMatchObject({ id: 'LOG012', file });
  });

  test('lines that are not JSON, or hold no date, each with its line', async () => {
    const lines = [
      ...jsonLines.split('\n'),
      '',
      '{"contact_id": "x"',
      '{"contact_id": "y", "opened_at": "2026-01-01"}',
    ];
    const file = await fileOf('contacts.jsonl', lines.join('\n'));
    const error = (await analyse([file]).catch((thrown: unknown) => thrown)) as ProblemsError;
    expect(error.problems.map(({ id, line, what }) => [id, line, what])).toEqual([
      ['LOG013', 92, 'This line is not JSON.'],
      ['LOG005', 93, 'opened_at is "2026-01-01": a day without a time.'],
      ['LOG008', undefined, expect.stringContaining('2 of 92 rows cannot be read')],
    ]);
  });

  test('rows of Parquet are named by their number', async () => {
    const file = await parquetOf(`SELECT 'x' AS contact_id, 'y' AS customer_id, '' AS opened_at, '' AS articles`);
    expect(await problemOf([file])).toMatchObject({ id: 'LOG005', what: 'Row 1: opened_at is empty.' });
  });
});
