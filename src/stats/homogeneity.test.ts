import { expect, test } from 'vitest';
import { homogeneity } from './homogeneity.ts';

test('two strata have one degree of freedom, none has none', () => {
  expect(homogeneity(3.841458820694124, 2)).toEqual({
    chi2: 3.841458820694124,
    degrees: 1,
    p: expect.closeTo(0.05, 14),
  });
  expect(homogeneity(0, 0)).toEqual({ chi2: 0, degrees: 0, p: 1 });
});
