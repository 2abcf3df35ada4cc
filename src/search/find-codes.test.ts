import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorCodeKey } from './code-table.ts';
import { errorCodesIn } from './error-codes-in.ts';
import { findCodes } from './find-codes.ts';

const known = new Set(['e104', '0x80070005', 'errnamenotresolved', 'baseurl', 'errconnectionreset', 'sqlstatehy000']);
const little = new Set(['error', 'my', 'says', 'the', 'message']);
const find = (typed: string) =>
  findCodes(
    typed,
    (key) => known.has(key),
    (word) => little.has(word.toLowerCase()),
  );

describe('an article code', () => {
  test.each(['48217', '48 21 7', '48\u202f21\u202f7'])('is seen in "%s"', (typed) => {
    expect(find(typed).article).toEqual({ digits: '48217', valid: true });
  });

  test('with a wrong check digit is seen, and is not valid', () => {
    expect(find('48 21 8').article).toEqual({ digits: '48218', valid: false });
  });

  test.each(['4821', '01 23 45 67 89', 'article 48217 please', 'windows 11', ''])('is not seen in "%s"', (typed) => {
    expect(find(typed).article).toBeUndefined();
  });
});

test.each([
  ['6 02 4', ['6024'], []],
  ['2 4', [], ['2', '4']],
  ['6 02 4 printer', [], ['6', '02', '4', 'printer']],
])('digits in groups, "%s", are one number where they are many and alone', (typed, unknown, rest) => {
  expect(find(typed).unknown).toEqual(unknown);
  expect(find(typed).rest).toEqual(rest);
});

describe('an error code', () => {
  test.each([
    ['E-104', 'e104'],
    ['e104', 'e104'],
    ['E 104', 'e104'],
    ['my printer says E-104.', 'e104'],
    ['0x80070005', '0x80070005'],
    ['0X80070005', '0x80070005'],
    ['80070005', '0x80070005'],
    ['error 0x80070005 printer', '0x80070005'],
    ['ERR_NAME_NOT_RESOLVED', 'errnamenotresolved'],
    ['err name not resolved', 'errnamenotresolved'],
    ['net::ERR_CONNECTION_RESET', 'errconnectionreset'],
    ['ERR CONNECTION RESET', 'errconnectionreset'],
    ['SQLSTATE[HY000]', 'sqlstatehy000'],
  ])('typed as "%s" is known', (typed, key) => {
    expect(find(typed).known.map((code) => code.key)).toEqual([key]);
    expect(find(typed).unknown).toEqual([]);
  });

  test.each([
    ['0x80070009', '0x80070009'],
    ['E-1045', 'E-1045'],
    ['error e105!', 'e105'],
    ['ERR_CONNECTION_REFUSED', 'ERR_CONNECTION_REFUSED'],
    ['CVE-2022-24086', 'CVE-2022-24086'],
  ])('in "%s" is not known: %s', (typed, code) => {
    expect(find(typed)).toMatchObject({ known: [], unknown: [code] });
  });

  test.each(['printer', 'wi-fi', 'constructor', '__proto__', "l'imprimante", '?!', '🖨️'])(
    'is not seen in "%s"',
    (typed) => {
      expect(find(typed)).toEqual({ known: [], unknown: [], rest: [typed] });
    },
  );

  test('in plain words is meant only where they are all of the query', () => {
    expect(find('base url').known).toHaveLength(1);
    expect(find('change the base url').known).toEqual([]);
    expect(find('change BASE_URL').known).toHaveLength(1);
  });

  test('of an article is found in whatever dress it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom('E-104', 'ERR_NAME_NOT_RESOLVED', '0x80070005'), fc.string(), (code, around) => {
        const words = around.replace(/\S+/g, 'printer');
        expect(find(`${words} ${code} ${words}`).known.map(({ key }) => key)).toEqual([errorCodeKey(code)]);
      }),
    );
  });
});

test('what a text mentions is read in the forms that programs write', () => {
  const text =
    'Windows: 0x80070005, E-104 or ERR_CONNECTION_RESET (CVE-2022-24086, KB5034441, SQLSTATE[HY000]). Wi-Fi, A to Z.';
  expect(errorCodesIn(text)).toEqual([
    '0x80070005',
    'errconnectionreset',
    'e104',
    'cve202224086',
    'kb5034441',
    'hy000',
    'sqlstatehy000',
  ]);
});

test('anything may be typed', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => void find(typed)));
});
