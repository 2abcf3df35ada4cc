/** From here on the asymptotic series is exact to 15 digits. */
const large = 10;

/**
 * The digamma function, the derivative of the logarithm of the gamma function, for `x` above 0. Method: recurrence up
 * to 10, then the asymptotic series; M. Abramowitz, I. Stegun, Handbook of Mathematical Functions, 6.3.5 and 6.3.18.
 *
 * @example digamma(1) // -0.5772156649015329, less Euler's constant
 */
export function digamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`digamma needs a number above 0, not ${x}.`);
  let shift = 0;
  let at = x;
  for (; at < large; at++) shift -= 1 / at;
  const s = 1 / (at * at);
  const series = s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - s * (691 / 32760))))));
  return shift + Math.log(at) - 0.5 / at - series;
}
