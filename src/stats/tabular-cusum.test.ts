import { expect, test } from 'vitest';
import { tabularCusum } from './tabular-cusum.ts';

// Montgomery & Runger, Applied Statistics and Probability for Engineers, example 16-6, table 16-8.
test('the concentrations of the textbook', () => {
  const values = [
    102, 94.8, 98.3, 98.4, 102, 98.5, 99, 97.7, 100, 98.1, 101.3, 98.7, 101.1, 98.4, 97, 96.7, 100.3, 101.4, 97.2, 101,
  ];
  const { above, below } = tabularCusum(values, 99, 1);
  expect(above).toEqual(
    [2, 0, 0, 0, 2, 0.5, 0, 0, 0, 0, 1.3, 0, 1.1, 0, 0, 0, 0.3, 1.7, 0, 1].map((sum) => expect.closeTo(sum, 12)),
  );
  expect(below).toEqual(
    [0, 3.2, 2.9, 2.5, 0, 0, 0, 0.3, 0, 0, 0, 0, 0, 0, 1, 2.3, 0, 0, 0.8, 0].map((sum) => expect.closeTo(sum, 12)),
  );
});

test('mirrored values swap the two sums', () => {
  const { above, below } = tabularCusum([1, -3, 2, 4], 0, 0.5);
  expect(tabularCusum([-1, 3, -2, -4], 0, 0.5)).toEqual({ above: below, below: above });
});

test('no values, no sums; a negative allowance or a value that is none is refused', () => {
  expect(tabularCusum([], 99, 1)).toEqual({ above: [], below: [] });
  expect(() => tabularCusum([1], 0, -1)).toThrow(RangeError);
  expect(() => tabularCusum([Number.NaN], 0, 1)).toThrow(RangeError);
});
