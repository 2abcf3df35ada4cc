import { logGamma } from './log-gamma.ts';

const relativeError = 1e-16;
const maxTerms = 1_000_000;
/** From here on Stirling's series for the logarithm of the gamma function is exact to 14 digits. */
const largeShape = 15;

/**
 * The logarithm of the chance of `count` when it is Poisson with a mean that is itself gamma-distributed, with this
 * `mean` and `shape` (variance mean + mean² / shape). `count` need not be whole: a count divided by a dispersion is
 * not. Very large shapes give the Poisson distribution without loss of digits.
 *
 * @example negativeBinomialLogPmf(2, 1, 1) // -2.0794... = ln(1/8): the geometric distribution
 */
export function negativeBinomialLogPmf(count: number, mean: number, shape: number): number {
  return negativeBinomialLogKernel(count, mean, shape) - logGamma(count + 1);
}

/**
 * The same but for the part that depends on `count` alone, ln Γ(count + 1): enough to compare means and shapes of one
 * count, in half the time.
 *
 * @example negativeBinomialLogKernel(2, 1, 1) // -1.3862... = ln(1/8) + ln 2
 */
export function negativeBinomialLogKernel(count: number, mean: number, shape: number): number {
  if (!(count >= 0) || !(mean >= 0) || !(shape > 0)) {
    throw new RangeError(`No negative binomial chance of ${count} with mean ${mean} and shape ${shape}.`);
  }
  if (mean === 0) return count === 0 ? 0 : Number.NEGATIVE_INFINITY;
  const falling = count === 0 ? 0 : count * Math.log(mean / (shape + mean));
  return logRisingFactorial(shape, count) - shape * Math.log1p(mean / shape) + falling;
}

/**
 * The one-sided mid-p value of a count against a negative binomial mean: the chance of more, plus half the chance of
 * just as many. Counts that are not whole lie between their neighbours: "`count` or more" is then the regularized
 * incomplete beta function I of (`count`, `shape`) at mean / (shape + mean), whose recurrence (DLMF 8.17.20) makes it
 * the sum of the chances of `count`, `count` + 1, ... for real counts as for whole ones.
 *
 * @example negativeBinomialMidP(2, 1, 1) // 0.1875 = 1/8 + 1/16
 */
export function negativeBinomialMidP(count: number, mean: number, shape: number): number {
  if (mean === 0) return count === 0 ? 0.5 : 0;
  const first = Math.exp(negativeBinomialLogPmf(count, mean, shape));
  return Math.min(1, chanceOfMore(count, mean, shape, first) + first / 2);
}

/** The sum of the chances of `count` + 1, `count` + 2, ..., each the one before times a simple ratio. */
function chanceOfMore(count: number, mean: number, shape: number, first: number): number {
  const ratio = mean / (shape + mean);
  // Where the sum starts far below the mean its first terms may vanish: there the chance is 1 to all digits.
  if (first === 0 && count < mean) return 1;
  let term = first;
  let sum = 0;
  for (let value = count; value < count + maxTerms; value++) {
    term *= ((value + shape) / (value + 1)) * ratio;
    sum += term;
    if (value > mean && term <= sum * relativeError) break;
  }
  return Math.min(1, sum);
}

/** ln(Γ(shape + count) / Γ(shape)), where two large logarithms would cancel each other by Stirling's series. */
function logRisingFactorial(shape: number, count: number): number {
  if (shape < largeShape) return logGamma(shape + count) - logGamma(shape);
  const sum = shape + count;
  return (shape - 0.5) * Math.log1p(count / shape) + count * Math.log(sum) - count + stirling(sum) - stirling(shape);
}

/** What Stirling's formula leaves of ln Γ(x): DLMF 5.11.1. */
function stirling(x: number): number {
  const square = x * x;
  return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / x;
}
