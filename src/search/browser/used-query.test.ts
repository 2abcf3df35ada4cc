import { expect, test } from 'vitest';
import { usedQuery } from './used-query.ts';

test('every corrected word stands where it was typed', () => {
  const corrections = [
    { typed: 'conect', used: 'connect' },
    { typed: 'ofline', used: 'offline' },
  ];
  expect(usedQuery({ query: ' printer conect ofline ', corrections })).toBe('printer connect offline');
});

test('a correction is text, whatever stands in it', () => {
  expect(usedQuery({ query: 'conect', corrections: [{ typed: 'conect', used: '$&' }] })).toBe('$&');
});
