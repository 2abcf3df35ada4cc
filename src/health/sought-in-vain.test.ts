import { describe, expect, test } from 'vitest';
import type { SearchBeacon } from '../search/search-beacon.ts';
import { soughtInVain } from './sought-in-vain.ts';

const search = (query: string, changed: Partial<SearchBeacon> = {}): SearchBeacon => ({
  schemaVersion: 1,
  at: '2026-11-22',
  language: 'en',
  query,
  results: 0,
  ...changed,
});

describe('what people sought in vain', () => {
  test('stands by language, most sought first', () => {
    const found = soughtInVain([
      search('fibre', { language: 'fr' }),
      search('vpn'),
      search('esim'),
      search('vpn', { results: 2 }),
    ]);
    expect(found.map(({ language, searches, foundNothing }) => [language, searches, foundNothing])).toEqual([
      ['en', 3, 2],
      ['fr', 1, 1],
    ]);
    expect(found[0]?.queries.map(({ query, searches, foundNothing }) => [query, searches, foundNothing])).toEqual([
      ['vpn', 2, 1],
      ['esim', 1, 1],
    ]);
  });

  test('is one query, however it was spelled', () => {
    const spellings = ['Wi-Fi relais', 'wifi relais', 'wi fi relais', 'Wi-Fi Relais', 'wifi relais'].map((query) =>
      search(query),
    );
    const [language] = soughtInVain([...spellings, search('wfii relais', { corrected: 'wifi relais' })]);
    expect(language?.queries).toEqual([
      {
        query: 'wifi relais',
        alsoTyped: ['Wi-Fi Relais', 'Wi-Fi relais', 'wfii relais', 'wi fi relais'],
        searches: 6,
        foundNothing: 6,
        last: '2026-11-22',
      },
    ]);
  });

  test('tells the last day', () => {
    const [language] = soughtInVain(['2026-11-03', '2026-11-20', '2026-10-31'].map((at) => search('vpn', { at })));
    expect(language?.queries[0]?.last).toBe('2026-11-20');
  });

  test('may be signs alone', () => {
    const [language] = soughtInVain([search('👾'), search('???'), search('👾')]);
    expect(language?.queries.map(({ query }) => query)).toEqual(['👾', '???']);
  });
});
