import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { storeyQValues } from './storey-q-values.ts';

// The p-values of Benjamini & Hochberg (1995), section 4; results of Bioconductor qvalue 2.30 with lambda = 0.5.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

test('pi0 and q-values are those of the qvalue package', () => {
  const { pi0, qValues } = storeyQValues(published, 0.5);
  const expected = [
    0.0008, 0.0016, 0.00506666666667, 0.019, 0.03216, 0.03405714285714, 0.03405714285714, 0.0344, 0.0408, 0.2592,
    0.30996363636364, 0.38126666666667, 0.40172307692308, 0.43371428571429, 0.53333333333333,
  ];
  expect(pi0).toBeCloseTo(0.5333333333333333, 15);
  for (const [index, value] of expected.entries()) expect(qValues[index]).toBeCloseTo(value, 12);
});

test('with lambda 0 they are Benjamini and Hochberg', () => {
  expect(storeyQValues(published, 0)).toEqual({ pi0: 1, qValues: benjaminiHochberg(published) });
});

test('a p-value at lambda counts as without effect', () => {
  expect(storeyQValues([0.01, 0.02, 0.03, 0.5], 0.5).pi0).toBe(0.5);
});

test('pi0 is at most 1, and ties share one q-value', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (p) => {
      const { pi0, qValues } = storeyQValues([...p, ...p, 0.9]);
      expect(pi0).toBeLessThanOrEqual(1);
      p.forEach((_, index) => {
        expect(qValues[index]).toBe(qValues[index + p.length]);
      });
    }),
  );
});

test('with an estimated pi0 they are Benjamini and Hochberg times it', () => {
  const adjusted = benjaminiHochberg(published);
  // 8/19: computed with NumPy from the closed form in the source of qvalue 2.
  expect(storeyQValues(published, 'bootstrap').qValues[0]).toBeCloseTo(((adjusted[0] ?? 0) * 8) / 19, 14);
  const { pi0, qValues } = storeyQValues(published, 'smoother');
  expect(qValues).toEqual(adjusted.map((q) => q * pi0));
});

test('none is none; where no p-value reaches lambda, it says so', () => {
  expect(storeyQValues([])).toEqual({ pi0: 1, qValues: [] });
  expect(() => storeyQValues([0.1, 0.2], 0.5)).toThrow('No p-value is 0.5 or more: choose a smaller lambda.');
  expect(() => storeyQValues([0.1], 1)).toThrow(RangeError);
});
