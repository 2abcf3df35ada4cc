import { expect, test } from 'vitest';
import { funnelZ } from './funnel-z.ts';
import { sixInstitutions } from './six-institutions.ts';

// Formulas of Spiegelhalter, Stat. Med. 24 (2005) 1185-1202, as in FunnelPlotR; the numbers were computed apart.
test('six institutions on the scale of the square root', () => {
  expect(sixInstitutions.map(([observed, expected]) => funnelZ(observed, expected, 'root'))).toEqual(
    [
      -0.784609690826528, 3.3288869393150575, 1.1423505726672176, -1.6050448696196096, 1.908902300206643,
      0.33520605161734773,
    ].map((z) => expect.closeTo(z, 12)),
  );
});

test('six institutions on the scale of the logarithm', () => {
  expect(sixInstitutions.map(([observed, expected]) => funnelZ(observed, expected, 'log'))).toEqual(
    [
      -0.7998026007070359, 3.0916812945435668, 1.117681374421705, -1.67498911236673, 1.8232155679395459,
      0.33332631914151145,
    ].map((z) => expect.closeTo(z, 12)),
  );
});

test('nothing observed: far below on one scale, infinitely on the other', () => {
  expect(funnelZ(0, 9, 'root')).toBe(-6);
  expect(funnelZ(0, 9, 'log')).toBe(Number.NEGATIVE_INFINITY);
  expect(() => funnelZ(1, 0, 'root')).toThrow(RangeError);
});
