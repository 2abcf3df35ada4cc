import { expect, test } from 'vitest';
import { designEffects } from './design-effects.ts';

test('customers who all behave on their own: no effect', () => {
  const alone = { trials: 100, clusterSquares: 10, squares: 10 };
  expect(designEffects([alone, alone])).toEqual([1, 1]);
});

test('one customer behind many trials widens their article most, and pulls the others up a little', () => {
  const [angry = 0, ordinary = 0] = designEffects([
    { trials: 400, clusterSquares: 160, squares: 40 },
    { trials: 400, clusterSquares: 40, squares: 40 },
  ]);
  expect(angry).toBeGreaterThan(3.5);
  expect(ordinary).toBeGreaterThan(1);
  expect(ordinary).toBeLessThan(1.5);
});

test('it never narrows an interval, and nothing at all is 1', () => {
  expect(designEffects([{ trials: 10, clusterSquares: 0, squares: 5 }])).toEqual([1]);
  expect(designEffects([{ trials: 10, clusterSquares: 0, squares: 0 }])).toEqual([1]);
});
