import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

// R. G. Newcombe, Stat. Med. 17 (1998) 857-872, table I, method 5: prints 0.2527 to 0.3676 and 0.0578 to 0.1617.
test.each([
  [81, 263, 0.25273675, 0.36762192],
  [15, 148, 0.05784401, 0.16165049],
])('%i of %i has the published interval', (part, whole, low, high) => {
  const interval = clopperPearsonInterval(part, whole, 0.95);
  expect(interval[0]).toBeCloseTo(low, 8);
  expect(interval[1]).toBeCloseTo(high, 8);
});

// scipy 1.17.1: beta.ppf(0.025, part, whole - part + 1), beta.ppf(0.975, part + 1, whole - part); one in ten million by
// mpmath 1.3.0 with 40 digits from closed forms, since SciPy's upper limit is right to ten digits only.
test.each([
  [5_000_000, 10_000_000, 0.4996900525213711, 0.5003099474786289],
  [1, 10_000_000, 2.5317807952240307e-9, 5.571642117360731e-7],
  [9_999_999, 10_000_000, 0.9999994428357883, 0.9999999974682192],
  [123_456, 1_000_000, 0.12281184162962973, 0.12410234027680268],
])('%i of %i is exact', (part, whole, low, high) => {
  const interval = clopperPearsonInterval(part, whole, 0.95);
  expect(interval[0] / low).toBeCloseTo(1, 12);
  expect(interval[1] / high).toBeCloseTo(1, 12);
});

test('none and all have closed forms', () => {
  expect(clopperPearsonInterval(0, 10, 0.95)).toEqual([0, expect.closeTo(1 - 0.025 ** 0.1, 13)]);
  expect(clopperPearsonInterval(10, 10, 0.95)).toEqual([expect.closeTo(0.025 ** 0.1, 13), 1]);
});

test('what is left out has the mirrored interval, and Wilson never reaches beyond by much', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (part, rest) => {
      const whole = part + rest + 1;
      const [low, high] = clopperPearsonInterval(part, whole, 0.9);
      const [restLow, restHigh] = clopperPearsonInterval(whole - part, whole, 0.9);
      expect(restLow).toBeCloseTo(1 - high, 12);
      expect(restHigh).toBeCloseTo(1 - low, 12);
      const [wilsonLow, wilsonHigh] = wilsonInterval(part, whole, 0.9);
      expect(wilsonHigh - wilsonLow).toBeLessThan(high - low);
    }),
  );
});

test('more than all is not a share', () => {
  expect(() => clopperPearsonInterval(3, 2, 0.95)).toThrow(RangeError);
  expect(() => clopperPearsonInterval(1, 2, 1)).toThrow(RangeError);
});
