import { expect, test } from 'vitest';
import { tailShare } from './tail-share.ts';

test('95 % leave 2.5 % on either side', () => {
  expect(tailShare(0.95)).toBeCloseTo(0.025, 15);
});

test.each([0, 1, 95, -0.5, Number.NaN])('there is no interval at level %d', (level) => {
  expect(() => tailShare(level)).toThrow(RangeError);
});
