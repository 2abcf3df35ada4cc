import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerKey, namesCustomer } from './customer-key.ts';

test.each([
  [' AB 12-34 ', 'ab12-34'],
  ['ＡＢ１２', 'ab12'],
  ['Anna@Example.com', 'anna@example.com'],
  ['   ', ''],
])('%j is the customer %j', (typed, key) => expect(customerKey(typed)).toBe(key));

test('a query that holds the key, however it is spaced, names the customer', () => {
  expect(namesCustomer('printer of ab 12 34', 'AB1234')).toBe(true);
  expect(namesCustomer('printer offline', 'AB1234')).toBe(false);
  expect(namesCustomer('printer offline', '')).toBe(false);
});

test('spaces and upper case make no other customer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (typed) => {
      expect(customerKey(` ${typed.toUpperCase()} `)).toBe(customerKey(typed));
    }),
  );
});
