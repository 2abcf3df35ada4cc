import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownVersions } from './shown-versions.ts';

test('a version that too few were given is not shown, nor is one from which it could be reckoned', () => {
  expect(shownVersions([60, 40], 10)).toEqual([true, true]);
  expect(shownVersions([60, 4], 10)).toEqual([false, false]);
  expect(shownVersions([60, 4, 12], 10)).toEqual([true, false, false]);
  expect(shownVersions([60, 0], 10)).toEqual([true, false]);
  expect(shownVersions([3, 4], 10)).toEqual([false, false]);
});

test('what is not shown is nothing, all there is, or about enough customers', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), (customers) => {
      const shown = shownVersions(customers, 10);
      const left = customers.filter((_, index) => !shown[index]).reduce((sum, count) => sum + count, 0);
      expect(left === 0 || left >= 10 || !shown.includes(true)).toBe(true);
    }),
  );
});
