import { expect, test } from 'vitest';
import { nelderMead } from './nelder-mead.ts';

const options = { step: 0.5, tolerance: 1e-14, maxRounds: 2000 };

test("finds the bottom of Rosenbrock's valley, as in Nelder and Mead's paper", () => {
  const { point, value } = nelderMead(([x = 0, y = 0]) => 100 * (y - x ** 2) ** 2 + (1 - x) ** 2, [-1.2, 1], options);
  expect(point[0]).toBeCloseTo(1, 5);
  expect(point[1]).toBeCloseTo(1, 5);
  expect(value).toBeLessThan(1e-10);
});

test("finds the bottom of Powell's function of four variables, from the paper too", () => {
  const powell = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) =>
    (a + 10 * b) ** 2 + 5 * (c - d) ** 2 + (b - 2 * c) ** 4 + 10 * (a - d) ** 4;
  expect(nelderMead(powell, [3, -1, 0, 1], options).value).toBeLessThan(1e-8);
});

test('the same start gives the same bits; a minimum at the start is kept', () => {
  const bowl = ([x = 0]: readonly number[]) => x ** 2;
  expect(nelderMead(bowl, [0.3], options)).toEqual(nelderMead(bowl, [0.3], options));
  expect(nelderMead(bowl, [0], options).point[0]).toBeCloseTo(0, 6);
});
