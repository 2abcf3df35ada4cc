import { expect, test } from 'vitest';
import { requirePValues } from './require-p-values.ts';

test('says which p-value is none', () => {
  expect(() => requirePValues([0.5, 1.2])).toThrow(new RangeError('A p-value lies from 0 to 1, but number 2 is 1.2.'));
  expect(() => requirePValues([Number.NaN])).toThrow(RangeError);
});

test('0 and 1 are p-values', () => {
  expect(() => requirePValues([0, 1])).not.toThrow();
});
