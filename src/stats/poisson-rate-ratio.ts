import { binomialTest } from './binomial-test.ts';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';

export interface PoissonRateRatio {
  /** The first rate over the second; infinite where only the second count is 0, `NaN` where both are. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, that the rates are equal. */
  readonly p: number;
}

/**
 * The ratio of two Poisson rates, `count1 / exposure1` over `count2 / exposure2`, with its exact interval, two-sided at
 * `level`, and test, both given the sum of the counts, as R's `poisson.test`. Exposures are above 0. Where both counts
 * are 0 nothing can be told: the interval is [0, infinity], p is 1. Source: J. Przyborowski, H. Wilenski, Biometrika 31
 * (1940) 313-323.
 *
 * @example poissonRateRatio(11, 800, 21, 3011, 0.95)
 * // { ratio: 1.9714..., low: 0.8584..., high: 4.2772..., p: 0.0796... }
 */
export function poissonRateRatio(
  count1: number,
  exposure1: number,
  count2: number,
  exposure2: number,
  level: number,
): PoissonRateRatio {
  if (!(count1 >= 0 && count2 >= 0 && exposure1 > 0 && exposure2 > 0)) {
    throw new RangeError(`No rates of ${count1} in ${exposure1} and ${count2} in ${exposure2}.`);
  }
  const both = count1 + count2;
  if (both === 0) return { ratio: Number.NaN, low: 0, high: Number.POSITIVE_INFINITY, p: 1 };
  // The limits of either count's share of both: each keeps its digits near 0, so that odds are exact at both ends.
  const [low1, high1] = clopperPearsonInterval(count1, both, level);
  const [low2, high2] = clopperPearsonInterval(count2, both, level);
  return {
    ratio: count1 / exposure1 / (count2 / exposure2),
    low: (low1 / high2) * (exposure2 / exposure1),
    high: (high1 / low2) * (exposure2 / exposure1),
    p: binomialTest(count1, both, exposure1 / (exposure1 + exposure2)),
  };
}
