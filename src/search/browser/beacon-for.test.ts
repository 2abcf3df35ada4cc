import { describe, expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { beaconFor } from './beacon-for.ts';

const nothing: Answer = {
  query: ' zzxq for me@example.com ',
  shortened: false,
  nearCodes: [],
  unknownErrorCodes: [],
  corrections: [],
  missing: [],
  results: [],
  total: 0,
  failed: false,
};
const tell = (answer: Answer) => beaconFor(answer, 'en', '2026-11-22');

describe('a search is told', () => {
  test('where it found nothing: the masked query, the language and the day', () => {
    expect(tell(nothing)).toEqual({
      schemaVersion: 1,
      at: '2026-11-22',
      language: 'en',
      query: 'zzxq for [email]',
      results: 0,
    });
  });

  test('where it did not find all of it', () => {
    expect(tell({ ...nothing, total: 4, missing: ['zzxq'] })).toMatchObject({ results: 4 });
    expect(tell({ ...nothing, total: 4, unknownErrorCodes: ['0x80070009'] })).toMatchObject({ results: 4 });
  });

  test('with the spelling that was searched for', () => {
    const corrections = [{ typed: 'zzxq', used: 'connect' }];
    expect(tell({ ...nothing, corrections })).toMatchObject({ corrected: 'connect for [email]' });
  });

  test('and not where it found what was sought, or could not search', () => {
    expect(tell({ ...nothing, total: 1 })).toBeUndefined();
    expect(tell({ ...nothing, article: { code: '48217', title: 'A', url: '/en/a/' } })).toBeUndefined();
    expect(tell({ ...nothing, failed: true })).toBeUndefined();
  });
});
