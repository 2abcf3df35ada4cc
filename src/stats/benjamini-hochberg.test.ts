import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';

// Benjamini & Hochberg, J. R. Stat. Soc. B 57 (1995) 289-300, section 4; adjusted values as printed by R's p.adjust.
const published = {
  p: [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
  q: [
    0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571428571, 0.0638571428571, 0.0645, 0.0765, 0.486, 0.5811818181818,
    0.714875, 0.7532307692308, 0.8132142857143, 1,
  ],
} as const;

test('the example of the paper: q-values as published, four discoveries at 5 %', () => {
  const q = benjaminiHochberg(published.p);
  for (const [index, value] of published.q.entries()) expect(q[index]).toBeCloseTo(value, 9);
  expect(q.filter((value) => value <= 0.05)).toHaveLength(4);
});

test('the order of the tests does not matter', () => {
  const reversed = benjaminiHochberg([...published.p].reverse()).reverse();
  expect(reversed).toEqual(benjaminiHochberg(published.p));
});

test('is never below p, never above 1, and rises with p', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 50 }), (p) => {
      const sorted = [...p].sort((a, b) => a - b);
      const q = benjaminiHochberg(sorted);
      q.forEach((value, index) => {
        expect(value).toBeGreaterThanOrEqual(sorted[index] ?? 0);
        expect(value).toBeLessThanOrEqual(1);
        if (index > 0) expect(value).toBeGreaterThanOrEqual(q[index - 1] ?? 0);
      });
    }),
  );
});

test('ties share one value, one test keeps its own, none is none', () => {
  expect(benjaminiHochberg([0.02, 0.02, 0.5])).toEqual([0.03, 0.03, 0.5]);
  expect(benjaminiHochberg([0.04])).toEqual([0.04]);
  expect(benjaminiHochberg([])).toEqual([]);
});
