import { expect, test } from 'vitest';
import { ratioWithLimits } from './ratio-with-limits.ts';

// R's metafor::rma.mh(measure = "RR") 3.8 on UCBAdmissions.
test('limits of the risk ratio of the Berkeley admissions', () => {
  expect(ratioWithLimits(0.944905022596, 0.0442239944392 ** 2, 0.95)).toEqual({
    ratio: 0.944905022596,
    low: expect.closeTo(0.866452232683, 11),
    high: expect.closeTo(1.030461308827, 11),
  });
});

test('a ratio of 0 has no logarithm', () => {
  expect(() => ratioWithLimits(0, 1, 0.95)).toThrow(RangeError);
  expect(() => ratioWithLimits(1, -1, 0.95)).toThrow(RangeError);
});
