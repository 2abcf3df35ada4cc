import { expect, test } from 'vitest';
import { raoScottDesignEffect } from './rao-scott-design-effect.ts';

const litters = (pairs: readonly (readonly [cases: number, size: number])[]) =>
  pairs.map(([cases, size]) => ({ cases, size }));

// Pups of rats alive after 21 days, litter by litter: C. S. Weil, Food Cosmet. Toxicol. 8 (1970) 177-182, as `rats` in
// R's package aod. Effects by numpy: Cochran's variance of a ratio estimate over the binomial variance, as aod::raoscott
// defines them. Without the factor m / (m - 1) they would be 6 % less.
const control = litters([
  [13, 13],
  [12, 12],
  [9, 9],
  [9, 9],
  [8, 8],
  [8, 8],
  [12, 13],
  [11, 12],
  [9, 10],
  [9, 10],
  [8, 9],
  [11, 13],
  [4, 5],
  [5, 7],
  [7, 10],
  [7, 10],
]);
const treated = litters([
  [12, 12],
  [11, 11],
  [10, 10],
  [9, 9],
  [10, 11],
  [9, 10],
  [9, 10],
  [8, 9],
  [8, 9],
  [4, 5],
  [7, 9],
  [4, 7],
  [5, 10],
  [3, 6],
  [3, 10],
  [0, 7],
]);

test('rats of the control group: a small effect; treated: a large one', () => {
  expect(raoScottDesignEffect(control)).toBeCloseTo(1.2324953943067688, 12);
  expect(raoScottDesignEffect(treated)).toBeCloseTo(3.952860625964074, 12);
});

test('clusters of one: as good as none', () => {
  const alone = litters(Array.from({ length: 100 }, (_, index) => [index % 4 === 0 ? 1 : 0, 1]));
  expect(raoScottDesignEffect(alone)).toBeCloseTo(100 / 99, 13);
});

test('clusters alike inside: the effect is their size', () => {
  const alike = litters(Array.from({ length: 100 }, (_, index) => [index % 4 === 0 ? 7 : 0, 7]));
  expect(raoScottDesignEffect(alike)).toBeCloseTo((7 * 100) / 99, 12);
});

test('every cluster twice: the same, but for the correction for few clusters', () => {
  const twice = raoScottDesignEffect([...treated, ...treated]);
  expect((twice * 31) / 32).toBeCloseTo((raoScottDesignEffect(treated) * 15) / 16, 13);
});

test('all or none: 1; empty clusters are not counted', () => {
  expect(
    raoScottDesignEffect(
      litters([
        [3, 3],
        [2, 2],
      ]),
    ),
  ).toBe(1);
  expect(raoScottDesignEffect([...treated, { cases: 0, size: 0 }])).toBe(raoScottDesignEffect(treated));
});

test('one cluster tells nothing', () => {
  expect(() => raoScottDesignEffect(litters([[3, 9]]))).toThrow(RangeError);
  expect(() =>
    raoScottDesignEffect(
      litters([
        [3, 2],
        [1, 2],
      ]),
    ),
  ).toThrow(RangeError);
});
