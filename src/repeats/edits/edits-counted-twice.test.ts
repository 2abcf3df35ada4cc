import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWithDuckdb } from '../engine-duckdb.ts';
import { articleLookup } from '../links/article-lookup.ts';
import { defaultOptions } from '../options/analysis-options.ts';
import { type PlainContact, type PlainTrial, plainCounts, plainSums } from '../plain-counts.ts';
import { csvOf, readTestHeads, writeTestLog } from '../write-test-log.ts';
import type { FollowedCounts, FollowPlan, VersionSpan } from './followed-counts.ts';
import { versionSpans } from './version-spans.ts';

const daySeconds = 86_400;
const startUtcSeconds = Date.UTC(2026, 0, 20) / 1000;
const columns = ['contact_id', 'customer_id', 'topic', 'opened_at', 'articles'];
const options = { ...defaultOptions, windowSeconds: 5 * daySeconds };
const code = '48217';

const contact = fc.record({
  customer: fc.constantFrom(...'abcdefgh'),
  topic: fc.constantFrom('wifi', 'tv'),
  day: fc.nat(60),
  codes: fc.subarray([code, '48230']),
});

test('versions, days and courses are what the plainest count of the same log gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(contact, { minLength: 20, maxLength: 200, size: 'max' }),
      fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
      async (drawn, editDays) => {
        const contacts = drawn.map(({ day, ...rest }, index) => {
          return {
            ...rest,
            id: `${index}`,
            ...{ agent: '', channel: '', openedUtcSeconds: startUtcSeconds + day * daySeconds },
          };
        });
        const edits = editDays
          .sort((a, b) => a - b)
          .map((day) => ({ liveUtcSeconds: startUtcSeconds + day * daySeconds }));
        await expectAgreement(contacts, edits);
      },
    ),
    { numRuns: 10 },
  );
}, 120_000);

test('months that an edit does not cut are compared whole', async () => {
  const contacts = Array.from({ length: 3000 }, (_, index) => ({
    ...{ id: `${index}`, customer: `c${(index * 7919) % 900}`, agent: '', topic: 'wifi', channel: '' },
    openedUtcSeconds: startUtcSeconds + index * 7200,
    codes: index % 4 === 0 ? [code] : [],
  }));
  const edits = [40, 100].map((day) => ({ liveUtcSeconds: startUtcSeconds + day * daySeconds + 12_345 }));
  expect((await expectAgreement(contacts, edits)).strata).toBe('topic, channel, month, attempt');
}, 120_000);

async function expectAgreement(contacts: readonly PlainContact[], edits: readonly { liveUtcSeconds: number }[]) {
  const moments = contacts.map(({ openedUtcSeconds }) => openedUtcSeconds);
  const ends = { fromUtcSeconds: Math.min(...moments), toUtcSeconds: Math.max(...moments) };
  const plan = {
    spans: versionSpans(code, edits, ends),
    courses: [{ code, stepSeconds: 9 * daySeconds }],
    checked: [],
  };
  const { followedArticles, strata } = await count(contacts, plan);
  const { trials } = plainCounts(contacts, options, (trial) => stratumName(strata, trial));
  expect(followedArticles).toEqual(about(plainFollowed(trials, plan, ends)));
  return { strata };
}

async function count(contacts: readonly PlainContact[], plan: FollowPlan) {
  const rows = contacts.map(({ id, customer, topic, openedUtcSeconds, codes }) => {
    return [id, customer, topic, new Date(openedUtcSeconds * 1000).toISOString(), codes.join(' ')];
  });
  const files = await readTestHeads([await writeTestLog(csvOf(columns, rows))]);
  return countWithDuckdb(
    files,
    articleLookup(undefined),
    options,
    () => undefined,
    async () => plan,
  );
}

function plainFollowed(
  trials: readonly PlainTrial[],
  { spans, courses }: FollowPlan,
  { fromUtcSeconds, toUtcSeconds }: { fromUtcSeconds: number; toUtcSeconds: number },
): FollowedCounts {
  const completeUntil = toUtcSeconds - options.windowSeconds;
  const level = (trial: PlainTrial) => {
    const alike = trials.filter(({ stratum }) => stratum === trial.stratum);
    return (trial.weight * repeatsOf(alike)) / sum(alike.map(({ weight }) => weight));
  };
  const expectedOf = (some: readonly PlainTrial[]) => sum(some.map(level));
  const given = trials.filter(({ codes }) => codes.includes(code));
  const within = (some: readonly PlainTrial[], { fromUtcSeconds: from, toUtcSeconds: to }: VersionSpan) =>
    some.filter(({ openedUtcSeconds }) => openedUtcSeconds >= from && openedUtcSeconds < to);
  const isComplete = ({ openedUtcSeconds }: PlainTrial) => openedUtcSeconds <= completeUntil;
  const step = courses[0]?.stepSeconds ?? 1;
  return {
    versions: spans.flatMap((span) => {
      const own = within(given, span);
      if (own.length === 0) return [];
      const sums = plainSums(code, within(trials, span));
      const counts = { contacts: own.length, customers: customersOf(own) };
      const completeCustomers = customersOf(own.filter(isComplete));
      return [{ code, version: span.version, ...counts, completeCustomers, sums, expected: expectedOf(own) }];
    }),
    days: spans
      .slice(1)
      .flatMap((span) =>
        grouped(within(given, span).filter(isComplete), (trial) => Math.floor(trial.openedUtcSeconds / daySeconds)).map(
          ([day, own]) => ({ code, version: span.version, day, repeats: repeatsOf(own), expected: expectedOf(own) }),
        ),
      ),
    courses: grouped(given, (trial) => Math.floor((trial.openedUtcSeconds - fromUtcSeconds) / step)).map(
      ([at, own]) => ({
        ...{ code, step: at, customers: customersOf(own), repeats: repeatsOf(own), expected: expectedOf(own) },
      }),
    ),
  };
}

function grouped(trials: readonly PlainTrial[], by: (trial: PlainTrial) => number): [number, PlainTrial[]][] {
  return [...Map.groupBy(trials, by)].sort(([a], [b]) => a - b);
}

function customersOf(trials: readonly PlainTrial[]): number {
  return new Set(trials.map(({ customer }) => customer)).size;
}

function repeatsOf(trials: readonly PlainTrial[]): number {
  return trials.filter(({ repeated }) => repeated).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function stratumName(
  strata: string,
  { topic, channel, openedUtcSeconds, attempt }: Omit<PlainTrial, 'stratum'>,
): string {
  const date = new Date(openedUtcSeconds * 1000);
  const [month, quarter] = [date.getUTCMonth(), Math.floor(date.getUTCMonth() / 3)];
  const values: Readonly<Record<string, unknown>> = { topic, channel, month, quarter, attempt };
  return strata
    .split(', ')
    .map((name) => values[name])
    .join(' | ');
}

/** Numbers to nine digits after the point, whatever order they were added in; everything else as it is. */
function about(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 9);
  if (Array.isArray(value)) return value.map(about);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, about(own)]));
}
