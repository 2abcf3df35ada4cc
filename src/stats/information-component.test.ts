import { expect, test } from 'vitest';
import { informationComponent } from './information-component.ts';

// Noren, Hopstadius & Bate, Stat. Methods Med. Res. 22 (2013) 57-69; CRAN pvda::ic, whose tests hold ic(1, 1).
test.each([
  [1, 1, -3.7972272683613477, 0, 1.6397575211226632],
  [3, 0.5, -0.24308843378431363, 1.8073549220576042, 3.0011504758868166],
  [10, 4, 0.19224997542416744, 1.222392421336448, 1.9789633942079432],
  [0, 2, -12.313815910694226, -2.321928094887362, 0.006875686448811541],
  [41, 0.0738, 5.700839845294163, 6.1764195581277095, 6.5839228644284145],
])('%d where %d are expected', (observed, expected, low, ic, high) => {
  expect(informationComponent(observed, expected, 0.95)).toEqual({
    ic: expect.closeTo(ic, 11),
    low: expect.closeTo(low, 11),
    high: expect.closeTo(high, 11),
  });
});

test('as many as expected: no information, surer with more', () => {
  const few = informationComponent(3, 3, 0.95);
  const many = informationComponent(1e7, 1e7, 0.95);
  expect([few.ic, many.ic]).toEqual([0, 0]);
  expect(many.high - many.low).toBeLessThan(0.002);
  expect(few.high - few.low).toBeGreaterThan(1);
});

test('there are no negative counts', () => {
  expect(() => informationComponent(-1, 1, 0.95)).toThrow(RangeError);
});
