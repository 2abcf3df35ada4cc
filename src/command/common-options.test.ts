import { describe, expect, test } from 'vitest';
import { resolveToday } from './common-options.ts';

const noon = Date.UTC(2026, 10, 22, 12);

describe('today', () => {
  test('is the day that was asked for', () => expect(resolveToday('2024-02-29', {}, noon)).toBe('2024-02-29'));

  test('is the day of SOURCE_DATE_EPOCH, which is in seconds', () => {
    expect(resolveToday(undefined, { SOURCE_DATE_EPOCH: '86399' }, noon)).toBe('1970-01-01');
    expect(resolveToday(undefined, { SOURCE_DATE_EPOCH: '86400' }, noon)).toBe('1970-01-02');
    expect(resolveToday('2026-01-01', { SOURCE_DATE_EPOCH: '0' }, noon)).toBe('2026-01-01');
  });

  test('is the day in UTC where nothing is said', () => {
    expect(resolveToday(undefined, {}, noon)).toBe('2026-11-22');
    expect(resolveToday(undefined, { SOURCE_DATE_EPOCH: '' }, Date.UTC(2026, 10, 23) - 1)).toBe('2026-11-22');
  });

  test.each(['2026-02-30', '2025-02-29', '22/11/2026', 'today', ''])('is not %j', (flag) => {
    expect(() => resolveToday(flag, {}, noon)).toThrow('is not a day. Write it as 2026-11-22.');
  });

  test.each(['-1', '1.5', 'soon', '999999999999'])('is not at %s seconds', (epoch) => {
    expect(() => resolveToday(undefined, { SOURCE_DATE_EPOCH: epoch }, noon)).toThrow('SOURCE_DATE_EPOCH');
  });
});
