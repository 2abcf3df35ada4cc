/** Coefficients of x⁻², x⁻⁴, ... in the asymptotic series: -B(2k) / 2k. */
const series = [-1 / 12, 1 / 120, -1 / 252, 1 / 240, -1 / 132, 691 / 32760, -1 / 12] as const;

/**
 * The digamma function, the derivative of ln gamma(x), for `x` above 0; about 15 digits. The mean of the logarithm of a
 * gamma variable of shape `x` and rate 1. Method: the recurrence up to 10, then the asymptotic series; J. M. Bernardo,
 * algorithm AS 103, Applied Statistics 25 (1976) 315-317.
 *
 * @example digamma(1) // -0.577215664... = minus Euler's constant
 */
export function digamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`digamma needs a number above 0, not ${x}.`);
  let below = 0;
  let large = x;
  for (; large < 10; large++) below += 1 / large;
  const square = 1 / (large * large);
  const correction = series.reduceRight<number>((sum, coefficient) => (sum + coefficient) * square, 0);
  return Math.log(large) - 0.5 / large + correction - below;
}
