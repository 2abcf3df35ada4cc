import { expect, test } from 'vitest';
import { newcombeDifference } from './newcombe-difference.ts';

// R. G. Newcombe, Stat. Med. 17 (1998) 873-890, table II, methods 10 and 11, cases (a) to (h).
const published = [
  [56, 70, 48, 80, 0.0524, 0.3339, 0.0428, 0.3422],
  [9, 10, 3, 10, 0.1705, 0.809, 0.1013, 0.8387],
  [6, 7, 2, 7, 0.0582, 0.8062, -0.029, 0.8423],
  [5, 56, 0, 29, -0.0381, 0.1926, -0.0667, 0.2037],
  [0, 10, 0, 20, -0.1611, 0.2775, -0.2005, 0.3445],
  [0, 10, 0, 10, -0.2775, 0.2775, -0.3445, 0.3445],
  [10, 10, 0, 20, 0.6791, 1, 0.6014, 1],
  [10, 10, 0, 10, 0.6075, 1, 0.5128, 1],
] as const;

test.each(published)('%i/%i against %i/%i has the published intervals', (part1, whole1, part2, whole2, ...limits) => {
  const plain = newcombeDifference(part1, whole1, part2, whole2, 0.95);
  const corrected = newcombeDifference(part1, whole1, part2, whole2, 0.95, 0.5);
  expect(plain.difference).toBeCloseTo(part1 / whole1 - part2 / whole2, 15);
  [plain.low, plain.high, corrected.low, corrected.high].forEach((limit, index) => {
    expect(limit).toBeCloseTo(limits[index] ?? 0, 4);
  });
});

test('the other way round it is the same with the other sign', () => {
  const one = newcombeDifference(5, 56, 2, 29, 0.9);
  const other = newcombeDifference(2, 29, 5, 56, 0.9);
  expect(other).toEqual({
    difference: -one.difference,
    low: expect.closeTo(-one.high, 14),
    high: expect.closeTo(-one.low, 14),
  });
});

test('more than all is not a share', () => {
  expect(() => newcombeDifference(3, 2, 1, 2, 0.95)).toThrow(RangeError);
});
