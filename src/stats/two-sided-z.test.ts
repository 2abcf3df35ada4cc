import { expect, test } from 'vitest';
import { twoSidedZ } from './two-sided-z.ts';

// R: qnorm(0.975), qnorm(0.95), qnorm(0.999)
test.each([
  [0.95, 1.959963984540054],
  [0.9, 1.6448536269514722],
  [0.998, 3.090232306167814],
])('at %d it is the textbook number', (level, z) => {
  expect(twoSidedZ(level)).toBeCloseTo(z, 13);
});
