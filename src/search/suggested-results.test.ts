import { expect, test } from 'vitest';
import { suggestedFor } from './suggested-results.ts';

test('with every word beyond four one result fewer is suggested, three at least', () => {
  expect([1, 4, 5, 6, 7, 30].map((words) => suggestedFor(words, 5))).toEqual([5, 5, 4, 3, 3, 3]);
  expect(suggestedFor(9, 1)).toBe(1);
});
