import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskQuery } from './mask-query.ts';

describe('a query that is told', () => {
  test.each([
    ['my mail is jane.doe@example.com', 'my mail is [email]'],
    ['jane@doe@example.com', '[email]'],
    ['appelez-moi au 06 12 34 56 78', 'appelez-moi au [number]'],
    ['+33 (0)6.12.34.56.78 please', '[number] please'],
    ['call 555-0123', 'call [number]'],
    ['card 4111-1111-1111-1111 refused', 'card [number] refused'],
    ['né le 12/03/1985', 'né le [number]'],
    ['order SN123456789', 'order [number]'],
    ['FR76 3000 6000 0112 3456 7890 189', 'FR76 [number]'],
  ])('does not tell who typed it: %s', (typed, told) => expect(maskQuery(typed)).toBe(told));

  test.each([
    'printer wont conect',
    '48 21 7',
    '4821730',
    '0x80070005',
    'error 0X80070005 on windows 11',
    'KB5034441',
    'E-104',
    'ERR_CONNECTION_RESET',
    'iOS 17.5.1',
  ])('keeps what it is about: %s', (typed) => expect(maskQuery(typed)).toBe(typed));

  test('never has an address or ten digits in a row, and never more than 200 characters', () => {
    const piece = fc.oneof(fc.emailAddress(), fc.stringMatching(/^\d{10,16}$/), fc.lorem(), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const told = maskQuery(pieces.join(' '));
        expect(told).not.toMatch(/[^\s@]@[^\s@]|\d{10}/);
        expect(told.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
