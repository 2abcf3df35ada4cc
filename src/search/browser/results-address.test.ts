import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resultsAddress, soughtIn } from './results-address.ts';

const page = { resultsUrl: '/en/search/' };

test('the address of results has the query, and says when it is not to be corrected', () => {
  expect(resultsAddress(page, ' no signal ')).toBe('/en/search/?q=no+signal');
  expect(resultsAddress(page, 'conect', true)).toBe('/en/search/?q=conect&exact=1');
  expect(resultsAddress(page, ' ')).toBe('/en/search/');
});

test('whatever was sought is read from its address again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (typed, asTyped) => {
      const { search } = new URL(resultsAddress(page, typed, asTyped), 'https://help.example.com');
      const empty = typed.trim() === '';
      expect(soughtIn(search)).toEqual({ query: typed.trim(), asTyped: asTyped && !empty });
    }),
  );
});
