import fc from 'fast-check';
import { expect, test } from 'vitest';
import { increasingRoot } from './increasing-root.ts';

test.each([
  ['between the guesses', (x: number) => x ** 3 - 8, [0, 5], 2],
  ['above both', (x: number) => Math.exp(x) - 1e6, [0, 1], Math.log(1e6)],
  ['below both', (x: number) => Math.atan(x) + 1.5, [3, 4], -Math.tan(1.5)],
  ['at one of them', (x: number) => x, [0, 1], 0],
  ['on a step', (x: number) => (x < 0.3 ? -1 : 1), [0, 1], 0.3],
] as const)('a root %s', (_, of, guess, root) => {
  expect(Math.abs(increasingRoot(of, guess, 1e-9) - root)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(root)));
});

test('cubes that rise anywhere, from any guess', () => {
  const number = fc.double({ min: -50, max: 50, noNaN: true });
  fc.assert(
    fc.property(number, number, fc.double({ min: 0.01, max: 10, noNaN: true }), (root, from, width) => {
      const of = (x: number) => (x - root) ** 3 + (x - root);
      expect(Math.abs(increasingRoot(of, [from, from + width], 1e-8) - root)).toBeLessThan(1e-7);
    }),
  );
});

test('no interval, no root', () => {
  expect(() => increasingRoot((x) => x, [1, 1], 1e-9)).toThrow(RangeError);
  expect(() => increasingRoot(() => -1, [0, 1], 1e-9)).toThrow(RangeError);
});
