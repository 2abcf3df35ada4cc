import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodeTable } from './code-table.ts';
import { findCodes } from './find-codes.ts';

const table: CodeTable = {
  articles: {
    '48217': ['Printer shows “offline”', '/en/printers/printer-offline/'],
    '48230': ['Connect the printer again', '/en/printers/reset-printer-network/'],
  },
  errors: { e104: ['48230', '48217'], '0x80070005': ['48217'], errnamenotresolved: ['48230'] },
};

describe('an article code', () => {
  test.each(['48217', '48 21 7', '48\u202f21\u202f7'])('typed as "%s" finds its article', (typed) => {
    expect(findCodes(typed, table).article).toEqual({
      code: '48217',
      title: 'Printer shows “offline”',
      url: '/en/printers/printer-offline/',
    });
  });

  test.each([
    ['48218', 'its check digit is wrong'],
    ['57 24 0', 'no article has it'],
  ])('typed as "%s" is unknown: %s', (typed) => {
    const found = findCodes(typed, table);
    expect(found.article).toBeUndefined();
    expect(found.unknown).toBe(typed.replaceAll(' ', ''));
  });

  test.each(['4821', '01 23 45 67 89', 'article 48217 please', 'windows 11', ''])('is not seen in "%s"', (typed) => {
    expect(findCodes(typed, table)).toEqual({ aboutErrors: [] });
  });
});

describe('an error code', () => {
  test.each(['E-104', 'e104', 'E 104', 'my printer says E-104.', 'ERR_NAME_NOT_RESOLVED', 'err name not resolved'])(
    'typed as "%s" leads to the article first',
    (typed) => {
      expect(findCodes(typed, table).aboutErrors[0]?.url).toBe('/en/printers/reset-printer-network/');
    },
  );

  test.each(['0x80070005', '0X80070005', '0x80070005 printer'])('typed as "%s" is known', (typed) => {
    expect(findCodes(typed, table).aboutErrors.map(({ url }) => url)).toEqual(['/en/printers/printer-offline/']);
  });

  test.each(['0x80070009', 'E-1045', 'printer', 'constructor', '__proto__'])('"%s" is none of ours', (typed) => {
    expect(findCodes(typed, table).aboutErrors).toEqual([]);
  });
});

test('anything may be typed', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => void findCodes(typed, table)));
});
