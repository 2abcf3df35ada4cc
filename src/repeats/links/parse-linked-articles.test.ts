import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleLookup } from './article-lookup.ts';
import { parseLinkedArticles } from './parse-linked-articles.ts';

const lookup = articleLookup([
  {
    code: '48217',
    title: 'Printer offline',
    addresses: ['/en/printers/printer-offline/', '/fr/printers/printer-offline/'],
  },
  { code: '48230', title: 'Reset the printer', addresses: ['/en/printers/reset-printer-network/'] },
  { code: '572047', title: 'Six digits', addresses: [] },
]);
const read = (cell: string) => parseLinkedArticles(cell, lookup);

describe('a cell of linked articles', () => {
  test.each([
    ['48217', ['48217']],
    ['48 21 7', ['48217']],
    ['48\u202f21\u202f7', ['48217']],
    ['48217#3', ['48217']],
    ['48217#step-3', ['48217']],
    ['48 21 7#3', ['48217']],
    ['48217.0', ['48217']],
    ['48217 48230', ['48217', '48230']],
    ['48217,48230;48217', ['48217', '48230']],
    ['48 21 7 48 23 0', ['48217', '48230']],
    ['48 21 7, 48230', ['48217', '48230']],
    ['https://help.example.com/en/printers/printer-offline/', ['48217']],
    ['https://help.example.com/fr/printers/printer-offline?utm_source=mail#step-2', ['48217']],
    ['(https://help.example.com/48217).', ['48217']],
    ['/48217/', ['48217']],
    ['/en/printers/reset-printer-network', ['48230']],
    ['https://help.example.com/48217 /48230', ['48217', '48230']],
    ['', []],
  ])('"%s" names %j', (cell, codes) => {
    expect(read(cell)).toEqual({ codes, unknown: 0 });
  });

  test.each([
    ['48218', 'a wrong check digit', 1],
    ['48 21 8', 'a wrong check digit in groups', 1],
    ['36931', 'a code that no article has', 1],
    ['https://help.example.com/en/printers/gone/', 'an address that no article has', 1],
    ['see article', 'words', 2],
    ['https://%zz/%zz', 'an address that cannot be decoded', 1],
  ])('"%s" is %s: counted, not an error', (cell, _, unknown) => {
    expect(read(cell)).toEqual({ codes: [], unknown });
  });

  test('without a list of articles, a valid check digit is enough, and an address must be a code', () => {
    expect(parseLinkedArticles('36931 /48217 /en/printers/printer-offline/', articleLookup(undefined))).toEqual({
      codes: ['36931', '48217'],
      unknown: 1,
    });
  });

  test('whatever stands in it, reading ends and names known articles only, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0124378 ,;#/:.()%ab'.split('')), maxLength: 40 }), (cell) => {
        const { codes } = read(cell);
        expect(new Set(codes).size).toBe(codes.length);
        for (const code of codes) expect(['48217', '48230', '572047']).toContain(code);
      }),
    );
  });
});
