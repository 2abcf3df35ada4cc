import { expect, test } from 'vitest';
import { bonferroni } from './bonferroni.ts';

test('the example of Benjamini & Hochberg (1995), section 4: three discoveries at 5 %', () => {
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  expect(bonferroni(p).filter((value) => value <= 0.05)).toHaveLength(3);
});

test('is at most 1', () => {
  expect(bonferroni([0.01, 0.6])).toEqual([0.02, 1]);
  expect(bonferroni([])).toEqual([]);
  expect(() => bonferroni([2])).toThrow(RangeError);
});
