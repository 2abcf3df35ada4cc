import { expect, test } from 'vitest';
import { freireichRemissions } from './freireich-remissions.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { nelsonAalen } from './nelson-aalen.ts';

// R's survival 3.5 on the 6-MP arm of MASS::gehan.
test('6-mercaptopurine: the cumulative hazard is that of R', () => {
  const hazards = nelsonAalen(freireichRemissions.mercaptopurine).map(({ hazard }) => hazard);
  const published = [
    0.14285714285714285, 0.20168067226890757, 0.2683473389355742, 0.35168067226890753, 0.4425897631779985,
    0.5854469060351413, 0.7521135727018079,
  ];
  expect(hazards).toEqual(published.map((hazard) => expect.closeTo(hazard, 14)));
});

test("the variance adds up events over the square of those at risk, as Aalen's does", () => {
  const [first, second] = nelsonAalen(freireichRemissions.mercaptopurine);
  expect(first?.variance).toBeCloseTo(3 / 21 ** 2, 15);
  expect(second?.variance).toBeCloseTo(3 / 21 ** 2 + 1 / 17 ** 2, 15);
});

test('exp(-hazard) is never below Kaplan and Meier', () => {
  const steps = kaplanMeier(freireichRemissions.placebo, 0.95);
  nelsonAalen(freireichRemissions.placebo).forEach(({ hazard }, index) => {
    expect(Math.exp(-hazard)).toBeGreaterThan(steps[index]?.survival ?? 1);
  });
});
