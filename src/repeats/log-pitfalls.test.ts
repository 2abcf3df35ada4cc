import { appendFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ProblemsError } from '../problem/problem.ts';
import type { AnalyseInput } from './analyse-log.ts';
import {
  analyseSampleLog,
  sampleColumns as columns,
  numbers,
  plainNumbers,
  sampleRows as rows,
} from './analyse-sample-log.ts';
import { countWithDuckdb } from './engine-duckdb.ts';
import { leftOut } from './left-out.ts';
import { parseAnalysisOptions } from './options/parse-analysis-options.ts';
import { csvOf, writeTestFile } from './write-test-log.ts';

type Flags = Parameters<typeof parseAnalysisOptions>[0];

async function analyse(csv: string, flags: Flags = {}, today?: string, more: Partial<AnalyseInput> = {}) {
  const file = await writeTestFile('contacts.csv', csv);
  return analyseSampleLog([file], { options: parseAnalysisOptions(flags, today), ...more });
}

async function problemsOf(csv: string, flags: Flags = {}) {
  const error: unknown = await analyse(csv, flags).catch((thrown: unknown) => thrown);
  if (!(error instanceof ProblemsError)) throw new Error(`no problem, but ${error}`);
  return error.problems;
}

/** The sample with one field of each row written in another way. */
function rewritten(field: (typeof columns)[number], rewrite: (value: string, index: number) => string): string {
  const at = columns.indexOf(field);
  return csvOf(
    columns,
    rows.map((row, index) => row.map((value, column) => (column === at ? rewrite(value, index) : value))),
  );
}

describe('ids that a spreadsheet has turned into numbers', () => {
  test('12345.0 is 12345, and that is said', async () => {
    const report = await analyse(rewritten('contact_id', (_, index) => `${1000 + index}.0`));
    expect(numbers(report)).toEqual(await plainNumbers());
    expect(report.log.notes).toEqual(['90 contacts have an id such as 12345.0: read as 12345.']);
  });

  test.each(['contact_id', 'customer_id'] as const)('%s as 1.2E+07 stands for many: refused', async (field) => {
    const [problem] = await problemsOf(rewritten(field, (value, index) => (index % 9 === 0 ? '1.2E+07' : value)));
    expect(problem).toMatchObject({
      ...{ id: 'LOG014', line: 2 },
      what: `${field} was rounded by a spreadsheet (as 1.2E+07), so it stands for many.`,
    });
  });
});

describe('dates', () => {
  test('in milliseconds and in seconds are the same moments', async () => {
    const milliseconds = rewritten('opened_at', (value) => String(Date.parse(value)));
    const seconds = rewritten('opened_at', (value) => String(Date.parse(value) / 1000));
    expect(numbers(await analyse(milliseconds))).toEqual(await plainNumbers());
    expect(numbers(await analyse(seconds))).toEqual(await plainNumbers());
  });

  test('whose order cannot be told are refused, and the flag is named', async () => {
    const [problem] = await problemsOf(
      rewritten('opened_at', () => '12/11/2026 10:00'),
      { 'time-zone': 'UTC' },
    );
    expect(problem).toMatchObject({
      ...{ line: 2, what: 'opened_at is "12/11/2026 10:00": which part is the day is never guessed.' },
      remedy: 'Say how to read it: --date-order dmy (or mdy, ymd)',
    });
  });

  test('that are durations are refused as such, also beyond a day and below nothing', async () => {
    for (const duration of ['26:15:00', '-00:05:00']) {
      const [problem] = await problemsOf(rewritten('opened_at', () => duration));
      expect(problem).toMatchObject({
        line: 2,
        what: `opened_at is "${duration}": a duration, or a time without a day.`,
      });
    }
  });

  test('after today are left out and counted, and do not move the end of the log', async () => {
    const future = ['x', 'c1', '2026-02-16T12:00:01Z', 'tv', '48217'];
    const today = ['y', 'c2', '2026-02-16T11:59:59Z', 'tv', '48217'];
    const { log } = await analyse(csvOf(columns, [...rows, future, today]), {}, '2026-02-15');
    expect(log.leftOut).toContainEqual({ reason: leftOut.future, contacts: 1 });
    expect(log.to).toBe('2026-02-16T11:59:59Z');
    expect(log.leftOut.reduce((sum, { contacts }) => sum + contacts, log.used)).toBe(rows.length + 2);
  });

  test('of closing before those of opening, or that are none, are not used, and that is said', async () => {
    const closed = rows.map(([id, customer, opened, topic], index) => [
      ...[id, customer, opened, topic],
      index === 0 ? '2025-01-01T00:00:00Z' : index === 1 ? '26:15:00' : '',
    ]);
    const links = rows.flatMap(([id, , opened, , articles]) =>
      articles
        .split(' ')
        .filter(Boolean)
        .map((code) => [id, code, opened]),
    );
    const report = await analyse(csvOf([...columns.slice(0, 4), 'closed_at'], closed), {}, undefined, {
      links: [await writeTestFile('links.csv', csvOf(['contact_id', 'article', 'at'], links))],
    });
    expect(numbers(report)).toEqual(await plainNumbers());
    expect(report.log.notes).toEqual([
      '1 contact was closed before it was opened: closed_at not used.',
      '1 contact has a closed_at that is no moment: not used.',
    ]);
  });
});

describe('rows and columns', () => {
  test('--tolerate says how many unreadable rows are too many', async () => {
    const tenth = rewritten('opened_at', (value, index) => (index % 10 === 5 ? 'soon' : value));
    expect((await problemsOf(tenth, { tolerate: '9.9' })).at(-1)?.what).toMatch(/^9 of 90 rows .* more than 9.9 %/);
    expect((await analyse(tenth, { tolerate: '10' })).log.leftOut[0]).toEqual({
      reason: leftOut.unreadable,
      contacts: 9,
    });
  });

  test('a header that stands twice is refused where it is read, and only there', async () => {
    const twice = (name: string) =>
      csvOf(
        [...columns, name, name],
        rows.map((row) => [...row, 'a', 'b']),
      );
    expect(numbers(await analyse(twice('Resolution time (in hrs)')))).toEqual(await plainNumbers());
    expect((await problemsOf(twice('topic')))[0]).toMatchObject({
      id: 'LOG004',
      what: expect.stringContaining('3 times'),
    });
  });

  test('a field of 50 MB is one row that cannot be read', async () => {
    const huge = ['x', 'c1', '2026-01-20T10:00:00Z', 'tv', '48217', 'x'.repeat(50_000_000)];
    const file = csvOf([...columns, 'text'], [...rows.map((row) => [...row, '']), huge]);
    expect((await problemsOf(file))[0]).toMatchObject({
      id: 'LOG006',
      what: expect.stringContaining('longer than 16 MB'),
    });
  });
});

describe('--topic-key', () => {
  const withProduct = csvOf(
    ['contact_id', 'customer_id', 'opened_at', 'product', 'articles', 'topic'],
    rows.map(([id, customer, opened, topic, articles]) => [id, customer, opened, topic, articles, 'all']),
  );

  test('product takes the product for what a contact is about', async () => {
    const report = await analyse(withProduct, { 'topic-key': 'product' });
    expect(numbers(report)).toEqual(await plainNumbers());
    expect(report.options.topicKey).toBe('product');
  });

  test('topic+product takes both', async () => {
    expect(numbers(await analyse(withProduct, { 'topic-key': 'topic+product' }))).toEqual(await plainNumbers());
  });

  test('product without a column of products is refused', async () => {
    const [problem] = await problemsOf(csvOf(columns, rows), { 'topic-key': 'product' });
    expect(problem).toMatchObject({ id: 'LOG003', what: expect.stringContaining('There is no column product.') });
  });
});

test('a file that grows while it is read is refused: the numbers would be about no state of it', async () => {
  const csv = csvOf(columns, rows);
  const file = await writeTestFile('contacts.csv', csv);
  const growing: AnalyseInput['countLog'] = async (...args) => {
    const counts = await countWithDuckdb(...args);
    await appendFile(file, '\n"late","c1","2026-02-01T00:00:00Z","tv","48217"');
    return counts;
  };
  const error: unknown = await analyseSampleLog([file], { countLog: growing }).catch((thrown: unknown) => thrown);
  expect((error as ProblemsError).problems[0]?.what).toContain('changed while it was read');
});

test('with little memory the numbers are the same', async () => {
  expect(numbers(await analyse(csvOf(columns, rows), { memory: '512MB' }))).toEqual(await plainNumbers());
});
