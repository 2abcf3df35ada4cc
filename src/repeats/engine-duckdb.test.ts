import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWithDuckdb } from './engine-duckdb.ts';
import { leftOut } from './left-out.ts';
import { articleLookup } from './links/article-lookup.ts';
import type { LogCounts } from './log-counts.ts';
import { type AnalysisOptions, defaultOptions } from './options/analysis-options.ts';
import { type PatternRow, patternRows } from './pattern-rows.ts';
import { type PlainContact, plainCounts } from './plain-counts.ts';
import { csvOf, readTestHeads, writeTestLog } from './write-test-log.ts';

const day = 86_400;
const startUtcSeconds = Date.UTC(2026, 0, 1) / 1000;
const codes = ['48217', '48230', '36931', '92370'];
const columns = ['contact_id', 'customer_id', 'agent_id', 'topic', 'channel', 'opened_at', 'articles'];

describe('counted twice, by SQL and in the plainest way', () => {
  const contact = fc.record({
    customer: fc.constantFrom(...'abcdefgh'),
    agent: fc.constantFrom('', 'ann', 'bob'),
    topic: fc.constantFrom('wifi', 'tv'),
    channel: fc.constantFrom('phone', 'chat'),
    // So that gaps of just the transfer gap and just the window occur often.
    day: fc.nat(40),
    quarterHour: fc.nat(3),
    codes: fc.array(fc.constantFrom(...codes), { maxLength: 3 }),
  });
  const options = { ...defaultOptions, windowSeconds: 5 * day, attempts: 2 };

  test('random small logs agree in every sum', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(contact, { minLength: 2, maxLength: 150, size: 'max' }), async (drawn) => {
        const contacts = drawn.map(({ day: onDay, quarterHour, ...rest }, index) => {
          return { ...rest, id: String(index), openedUtcSeconds: startUtcSeconds + onDay * day + quarterHour * 900 };
        });
        await expectAgreement(contacts, options);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test.each([
    [3000, 'topic, channel, month, attempt'],
    [600, 'topic, channel, quarter, attempt'],
    [150, 'topic, channel, attempt'],
    [60, 'topic, attempt'],
  ])(
    'a year of %i contacts agrees too, compared within %s',
    async (count, strata) => {
      const contacts = Array.from({ length: count }, (_, index) => ({
        id: String(index),
        customer: `c${(index * 7919) % Math.ceil(count / 3)}`,
        agent: `a${index % 7}`,
        topic: 'wifi',
        channel: ['phone', 'chat', 'email'][index % 3] as string,
        openedUtcSeconds: startUtcSeconds + Math.round((index * 365 * day) / count),
        codes: index % 4 === 0 ? [codes[(index / 4) % 4] as string] : [],
      }));
      const counts = await expectAgreement(contacts, defaultOptions);
      expect(counts.strata).toBe(strata);
    },
    60_000,
  );
});

test('the order of rows changes nothing', async () => {
  const contacts = Array.from({ length: 200 }, (_, index) => ({
    ...{ id: String(index), customer: `c${index % 20}`, agent: '', topic: 'wifi', channel: 'phone' },
    ...{ openedUtcSeconds: startUtcSeconds + ((index * 37) % 60) * day, codes: [codes[index % 3] as string] },
  }));
  expect(await countContacts([...contacts].reverse())).toEqual(await countContacts(contacts));
});

test('every row is used or left out for a reason', async () => {
  const base = {
    contact_id: '',
    customer_id: 'ann',
    opened_at: '2026-03-10T10:00:00Z',
    topic: 'wifi',
    direction: 'inbound',
  };
  const rows: Partial<typeof base>[] = [
    { opened_at: '2026-01-01T00:00:00Z', customer_id: 'first' },
    { opened_at: '2026-01-05T00:00:00Z', customer_id: 'early' },
    { opened_at: '2026-12-31T00:00:00Z', customer_id: 'last' },
    {},
    { contact_id: '3', opened_at: '2026-03-11T10:00:00Z' },
    { opened_at: '2026-03-10T10:10:00Z' },
    { opened_at: '2026-03-12T10:00:00Z' },
    { opened_at: '2026-03-13T10:00:00Z' },
    { opened_at: '2026-03-14T10:00:00Z' },
    { customer_id: 'Guest' },
    { customer_id: '' },
    { topic: ' ' },
    { direction: 'outbound' },
  ];
  const filled = rows.map((row, index) => ({ ...base, contact_id: String(index), ...row }));
  const counts = await countRows(filled.map((row) => ({ ...row, articles: '48217' })));
  expect(counts.leftOut).toEqual([
    { reason: leftOut.duplicate, contacts: 1 },
    { reason: leftOut.notInbound, contacts: 1 },
    { reason: leftOut.noCustomer, contacts: 2 },
    { reason: leftOut.noTopic, contacts: 1 },
    { reason: leftOut.transfer, contacts: 1 },
    { reason: leftOut.history, contacts: 2 },
    { reason: leftOut.tooYoung, contacts: 1 },
    { reason: leftOut.laterAttempt, contacts: 1 },
  ]);
  expect(counts).toMatchObject({ contacts: rows.length, trials: 3, repeats: 3 });
});

test('a customer with too many contacts for one person is left out, however few others there are', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => ({
    ...{ contact_id: String(index), customer_id: index < 210 ? 'reseller' : `c${index}`, topic: 'wifi' },
    ...{ opened_at: new Date((startUtcSeconds + index * day) * 1000).toISOString(), articles: '48217' },
  }));
  const counts = await countRows(rows);
  expect(counts.leftOut).toContainEqual({ reason: leftOut.sharedCustomer, contacts: 210 });
});

test('contacts of the last days count for the share of repeats that come as soon as the log ends', async () => {
  // One customer a day; half come back after a day, half after four, all of them once.
  const rows = Array.from({ length: 40 }, (_, index) => [index, index + (index % 2 === 0 ? 1 : 4)]).flatMap(
    ([first = 0, second = 0], customer) =>
      [first, second].map((onDay, contact) => ({
        ...{ contact_id: `${customer} ${contact}`, customer_id: `c${customer}`, topic: 'wifi', articles: '48217' },
        opened_at: new Date((startUtcSeconds + onDay * day) * 1000).toISOString(),
      })),
  );
  const until = rows.filter(({ opened_at }) => opened_at <= '2026-02-05T00:00:00.000Z');
  const { followed, trials, leftOut: left } = await countRows(until);
  // The log ends on day 35. No repeat comes later than four days, so contacts up to day 31 count whole; half of the
  // repeats come within a day, so those up to day 34 count half; those of the last day count for nothing.
  const opened = until.map(({ opened_at }) => (Date.parse(opened_at) / 1000 - startUtcSeconds) / day);
  const weightOf = (onDay: number) => (onDay < 7 || onDay > 34 ? 0 : onDay > 31 ? 0.5 : 1);
  expect(followed).toBeCloseTo(
    opened.reduce((sum, onDay) => sum + weightOf(onDay), 0),
    9,
  );
  expect(trials).toBe(opened.filter((onDay) => weightOf(onDay) > 0).length);
  expect(left).toContainEqual({ reason: leftOut.tooYoung, contacts: opened.filter((onDay) => onDay > 34).length });
});

test('a follow-up that names its parent is a repeat of it, wherever it is filed', async () => {
  const rows = [
    { contact_id: 'start', customer_id: 'x', opened_at: '2026-01-01T00:00:00Z', topic: 'tv' },
    { contact_id: '1', customer_id: 'ann', opened_at: '2026-03-01T00:00:00Z', topic: 'wifi' },
    { contact_id: '2', customer_id: 'ann', opened_at: '2026-03-02T00:00:00Z', topic: 'tv', parent_id: '1' },
    { contact_id: '3', customer_id: 'ann', opened_at: '2026-03-03T00:00:00Z', topic: 'email', parent_id: '2' },
    { contact_id: '4', customer_id: 'bob', opened_at: '2026-03-03T00:00:00Z', topic: 'email', parent_id: '2' },
    { contact_id: '5', customer_id: 'bob', opened_at: '2026-03-04T00:00:00Z', topic: 'wifi', parent_id: '5' },
    { contact_id: 'end', customer_id: 'y', opened_at: '2026-06-01T00:00:00Z', topic: 'tv' },
  ].map((row) => ({ parent_id: '', articles: '48217', ...row }));
  expect(await countRows(rows)).toMatchObject({ trials: 5, repeats: 2 });
});

test('rows with one contact_id for each link are one contact with all of them', async () => {
  const base = { contact_id: '1', customer_id: 'ann', opened_at: '2026-03-01T00:00:00Z', topic: 'wifi' };
  const rows = [
    { ...base, contact_id: 'start', opened_at: '2026-01-01T00:00:00Z', articles: '' },
    { ...base, articles: '48217' },
    { ...base, articles: '48230 48217' },
    { ...base, contact_id: 'end', opened_at: '2026-06-01T00:00:00Z', articles: '' },
  ];
  const counts = await countRows(rows);
  expect(counts.articles.map(({ code, all }) => [code, all.exposed])).toEqual([
    ['48217', 1],
    ['48230', 1],
  ]);
});

async function expectAgreement(contacts: readonly PlainContact[], options: AnalysisOptions): Promise<LogCounts> {
  const counted = await countContacts(contacts, options);
  const plain = plainCounts(contacts, options, (trial) => stratumName(counted.strata, trial));
  expect(counted.trials).toBe(plain.trials.length);
  expect(counted.followed).toBeCloseTo(
    plain.trials.reduce((sum, { weight }) => sum + weight, 0),
    9,
  );
  expect(counted.repeats).toBe(plain.trials.filter(({ repeated }) => repeated).length);
  expect(counted.articles).toEqual(plain.articles.map(about));
  expect(patternRows(counted.patterns).map(patternText).sort()).toEqual(plain.patterns.map(patternText).sort());
  return counted;
}

/** Sums of fractions agree to nine digits, whatever order they were added in. */
function about(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 8);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, about(own)]));
}

function patternText({ codes: linked, trials, repeats }: PatternRow): string {
  return `${linked.join(' ')}: ${repeats} of ${trials.toFixed(6)}`;
}

type Stratified = Pick<PlainContact, 'topic' | 'channel' | 'openedUtcSeconds'> & { readonly attempt: number };

function stratumName(strata: string, { topic, channel, openedUtcSeconds, attempt }: Stratified): string {
  const date = new Date(openedUtcSeconds * 1000);
  const values: Readonly<Record<string, unknown>> = {
    ...{ topic, channel, attempt, month: date.toISOString().slice(0, 7) },
    quarter: `${date.getUTCFullYear()} ${Math.floor(date.getUTCMonth() / 3)}`,
  };
  return strata
    .split(', ')
    .map((name) => values[name])
    .join(' | ');
}

function countContacts(contacts: readonly PlainContact[], options = defaultOptions): Promise<LogCounts> {
  const rows = contacts.map(({ id, customer, agent, topic, channel, openedUtcSeconds, codes: linked }) => {
    return [id, customer, agent, topic, channel, new Date(openedUtcSeconds * 1000).toISOString(), linked.join(' ')];
  });
  return countCsv(csvOf(columns, rows), options);
}

function countRows(rows: readonly Readonly<Record<string, string>>[]): Promise<LogCounts> {
  const names = Object.keys(rows[0] ?? {});
  return countCsv(
    csvOf(
      names,
      rows.map((row) => names.map((name) => row[name] ?? '')),
    ),
    defaultOptions,
  );
}

async function countCsv(csv: string, options: AnalysisOptions): Promise<LogCounts> {
  const files = await readTestHeads([await writeTestLog(csv)]);
  return countWithDuckdb(files, articleLookup(undefined), options, () => undefined);
}
