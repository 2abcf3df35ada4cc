import { expect, test } from 'vitest';
import { defaultOptions } from './analysis-options.ts';
import { parseAnalysisOptions, parseMapping } from './parse-analysis-options.ts';

test('without flags the defaults hold: 7 days, 30 minutes, 3 attempts, 10 customers, 1 % of rows unreadable', () => {
  expect(parseAnalysisOptions({})).toEqual(defaultOptions);
  expect(defaultOptions).toEqual({
    ...{ windowSeconds: 604_800, transferGapSeconds: 1800, attempts: 3, minCustomers: 10, toleratedShare: 0.01 },
    topicKey: 'topic',
  });
});

test('flags are read, a time zone in any case', () => {
  const flags = {
    window: '14d',
    'transfer-gap': '15m',
    attempts: '1',
    'time-zone': 'europe/paris',
    'date-order': 'dmy',
    tolerate: '2.5%',
    'topic-key': 'topic+product',
    memory: '512MB',
  };
  expect(parseAnalysisOptions(flags)).toEqual({
    ...{ windowSeconds: 1_209_600, transferGapSeconds: 900, attempts: 1, minCustomers: 10 },
    ...{ timeZone: 'Europe/Paris', dateOrder: 'dmy', toleratedShare: 0.025 },
    ...{ topicKey: 'topic+product', memoryBytes: 512e6 },
  });
});

test.each([
  [{ window: '7x' }, '--window 7x is not a time span. Write it as 7d or 168h.'],
  [{ window: '0d' }, '--window 0d is not a time span. Write it as 7d or 168h.'],
  [{ window: '20m' }, '--window must be longer than --transfer-gap: a repeat comes after the contact is over.'],
  [{ attempts: '0' }, '--attempts 0 cannot be used. Give a whole number from 1.'],
  [{ 'min-customers': '9' }, '--min-customers 9 cannot be used. Give a whole number from 10.'],
  [{ tolerate: '101' }, '--tolerate 101 is not a percentage. Give a number from 0 to 100.'],
  [{ tolerate: 'all' }, '--tolerate all is not a percentage. Give a number from 0 to 100.'],
  [{ attempts: '21' }, '--attempts 21 cannot be used. Give a whole number from 1 to 20.'],
  [{ memory: '64MB' }, '--memory 64MB cannot be used. Give 512MB or more, for example 2GB.'],
  [{ 'topic-key': 'tag' }, '--topic-key tag cannot be used. Give topic, product or topic+product.'],
  [{ 'time-zone': 'Paris' }, '--time-zone Paris is not known. Write it as Europe/Paris or UTC.'],
  [{ 'time-zone': 'Europe/Pariss' }, '--time-zone Europe/Pariss is not known. Did you mean Europe/Paris?'],
  [{ 'date-order': 'md' }, '--date-order md cannot be used. Give dmy (31/12/2026), mdy (12/31/2026) or ymd.'],
])('%j is refused with what to type instead', (flags, message) => {
  expect(() => parseAnalysisOptions(flags)).toThrow(message);
});

test('contacts are from the future when today is over everywhere', () => {
  expect(parseAnalysisOptions({}, '2026-11-22').latestUtcSeconds).toBe(Date.UTC(2026, 10, 23, 11, 59, 59) / 1000);
});

test('--map gives fields their columns, also columns that hold an equals sign', () => {
  expect(parseMapping(['contact_id=Ticket ID', 'articles=a=b'])).toEqual(
    new Map([
      ['contact_id', 'Ticket ID'],
      ['articles', 'a=b'],
    ]),
  );
});

test.each([
  ['contact_id', '--map contact_id names no column. Write it as field=column.'],
  ['custmer_id=x', '--map custmer_id=x: there is no field custmer_id. Did you mean customer_id?'],
])('--map %s is refused', (map, message) => {
  expect(() => parseMapping([map])).toThrow(message);
});
