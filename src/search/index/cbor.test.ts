import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cborList, cborText, itemEnd, listItems, readHead, textAt } from './cbor.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

// Expected values: RFC 8949, appendix A.
describe('as the standard writes it', () => {
  test.each([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1864', 100],
    ['1903e8', 1000],
    ['1a000f4240', 1000000],
    ['1b000000e8d4a51000', 1000000000000],
  ])('%s is the number %d', (hex, number) => {
    expect(readHead(bytes(hex), 0).number).toBe(number);
    expect(itemEnd(bytes(hex), 0)).toBe(hex.length / 2);
  });

  test.each(['f4', '3903e7', 'f93e00', 'fb3ff199999999999a', '4401020304', '8301820203820405'])(
    '%s is one item',
    (hex) => {
      expect(itemEnd(bytes(hex), 0)).toBe(hex.length / 2);
    },
  );

  test('texts', () => {
    expect(Buffer.from(cborText('IETF')).toString('hex')).toBe('6449455446');
    expect(textAt(bytes('62c3bc'), 0)).toBe('ü');
  });
});

test('a list comes back as it went in, however long it and its texts are', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 300 });
  fc.assert(
    fc.property(texts, (written) => {
      expect(listItems(cborList(written.map(cborText)), 0).map((item) => textAt(item, 0))).toEqual(written);
    }),
    { numRuns: 30 },
  );
});

test('what is cut off or of another kind is refused', () => {
  expect(() => itemEnd(bytes('8301'), 0)).toThrow();
  expect(() => itemEnd(bytes('bf61610162'), 0)).toThrow('not as Pagefind');
  expect(() => listItems(bytes('6161'), 0)).toThrow('not as Pagefind');
});
