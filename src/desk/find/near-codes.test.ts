import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dammCheckDigit } from '../../article/damm.ts';
import { type NearCode, nearCodes } from './near-codes.ts';

/** As `src/site/languages/en.yaml` and `fr.yaml` have them. */
const english = [
  ['13', '30'],
  ['15', '50'],
  ['5', '9'],
] as const;
const french = [
  ['6', '10'],
  ['13', '16'],
  ['80', '420'],
] as const;

function near(typed: string, codes: readonly string[], alike: readonly (readonly [string, string])[] = []): NearCode[] {
  return nearCodes(typed, (code) => codes.includes(code), alike);
}

describe('a code one slip away is found', () => {
  test.each([
    ['48271', 'swapped'],
    ['48117', 'wrong-digit'],
    ['4817', 'missing-digit'],
    ['482217', 'extra-digit'],
    ['8217', 'missing-digit'],
    ['482179', 'extra-digit'],
  ])('%s: %s', (typed, slip) => expect(near(typed, ['48217'])).toEqual([{ code: '48217', slip }]));

  test.each([
    ['48215', '48250', english],
    ['21500', '25000', english],
    ['45217', '49217', english],
    ['48267', '482107', french],
    ['106780', '1067420', french],
    ['48213', '48216', french],
  ] as const)('%s may have been %s, by sound', (typed, said, alike) => {
    expect(near(typed, [said], alike)[0]).toEqual({ code: said, slip: 'sound' });
  });

  test('the likeliest first, each once, never what was typed', () => {
    expect(near('48217', ['48217', '48271', '48117', '48257'], [['17', '71']])).toEqual([
      { code: '48271', slip: 'sound' },
      { code: '48117', slip: 'wrong-digit' },
      { code: '48257', slip: 'wrong-digit' },
    ]);
  });
});

const codes = fc.stringMatching(/^[1-9]\d{3,5}$/).map((digits) => digits + String(dammCheckDigit(digits)));

test('every wrong digit and every swap of neighbours in any code leads back to it', () => {
  fc.assert(
    fc.property(codes, fc.nat(), fc.integer({ min: 1, max: 9 }), (code, place, shift) => {
      const at = place % code.length;
      const wrong = code.slice(0, at) + ((Number(code[at]) + shift) % 10) + code.slice(at + 1);
      expect(near(wrong, [code])).toEqual([{ code, slip: expect.stringMatching(/wrong-digit|swapped/) }]);
      const to = at % (code.length - 1);
      const swapped = code.slice(0, to) + code[to + 1] + code[to] + code.slice(to + 2);
      if (swapped !== code) expect(near(swapped, [code])).toEqual([{ code, slip: 'swapped' }]);
    }),
  );
});
