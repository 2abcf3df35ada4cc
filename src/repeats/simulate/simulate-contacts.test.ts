import { describe, expect, test } from 'vitest';
import { dammCheckDigit } from '../../article/damm.ts';
import { simulateContacts } from './simulate-contacts.ts';

const articles = Array.from({ length: 24 }, (_, index) => {
  const digits = String(4000 + index);
  const code = `${digits}${dammCheckDigit(digits)}`;
  return { code, topic: ['wifi', 'tv', 'email'][index % 3] as string, addresses: [`/en/topic/${code}/`] };
});

describe('a simulated log', () => {
  const log = simulateContacts(articles, 5000, 1);

  test('holds as many contacts as asked for, in time, all of one year, each said to be simulated', () => {
    expect(log.rows).toHaveLength(5000);
    const moments = log.rows.map(({ opened_at }) => opened_at);
    expect(moments).toEqual([...moments].sort());
    expect([moments[0]?.slice(0, 7), moments.at(-1)?.slice(0, 7)]).toEqual(['2025-11', '2026-10']);
    for (const row of log.rows) expect([row.simulated, row.contact_id.slice(0, 4)]).toEqual(['yes', 'SIM-']);
    expect(log.truth.simulated).toBe(true);
  });

  test('has six articles that cause repeats, three of them for a part of the year, and two innocent companions', () => {
    const { articles: guilty, companions } = log.truth;
    expect(guilty.map(({ ratio }) => ratio).sort()).toEqual([1.6, 1.8, 2.2, 2.4, 2.5, 3]);
    expect(guilty.filter(({ from, to }) => from > '2025-11-01' || to < '2026-10-31')).toHaveLength(3);
    expect(companions).toHaveLength(2);
    for (const { code } of companions) expect(guilty.map((article) => article.code)).not.toContain(code);
  });

  test('has what real logs have: guests, calls to customers, missing topics, several channels and agents', () => {
    const values = (column: keyof (typeof log.rows)[number]) => new Set(log.rows.map((row) => row[column]));
    expect(values('customer_id')).toContain('guest');
    expect(values('topic')).toContain('');
    expect(values('direction')).toEqual(new Set(['inbound', 'outbound']));
    expect(values('channel').size).toBe(3);
    expect(values('agent_id').size).toBeGreaterThan(10);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(simulateContacts(articles, 5000, 1)).toEqual(log);
    expect(simulateContacts(articles, 5000, 2).truth.articles).not.toEqual(log.truth.articles);
  });
});
