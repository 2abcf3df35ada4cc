import { regularizedGamma } from './regularized-gamma.ts';

/**
 * The one-sided mid-p value of a count against a Poisson mean: the chance of more, plus half the chance of just as
 * many. Counts that are not whole (counts divided by a dispersion) lie between their neighbours, since the chance of
 * "`count` or more" is an incomplete gamma function of a real `count`. Convention: H. O. Lancaster, J. Am. Stat.
 * Assoc. 56 (1961) 223-234.
 *
 * @example poissonMidP(3, 1) // 0.0496... = P(more than 3) + P(3) / 2
 */
export function poissonMidP(count: number, mean: number): number {
  if (!(count >= 0) || !(mean >= 0)) throw new RangeError(`No Poisson tail of ${count} with mean ${mean}.`);
  return (atLeast(count, mean) + atLeast(count + 1, mean)) / 2;
}

function atLeast(count: number, mean: number): number {
  return count === 0 ? 1 : regularizedGamma(count, mean).lower;
}
