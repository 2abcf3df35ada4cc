import { devianceTerm } from './deviance-term.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * The natural logarithm of the chance of a `count` (from 0, need not be whole) whose Poisson mean is `expected` (from 0)
 * times a gamma variable of `shape` and `rate` (above 0): a negative binomial of size `shape` and success chance
 * `rate / (rate + expected)`, as R's `dnbinom(count, shape, rate / (rate + expected), log = TRUE)`. Keeps its digits up
 * to a shape of 1e7 and more, where it is Poisson. Method: C. Loader, Fast and Accurate Computation of Binomial
 * Probabilities (2000).
 *
 * @example gammaPoissonLogChance(2, 3, 1, 1) // -1.96165850... = ln(1/4 * (3/4)²)
 */
export function gammaPoissonLogChance(count: number, expected: number, shape: number, rate: number): number {
  if (!(count >= 0 && expected >= 0)) throw new RangeError(`No chance of ${count} where ${expected} are expected.`);
  if (!(shape > 0 && rate > 0)) throw new RangeError(`There is no gamma distribution of shape ${shape}, rate ${rate}.`);
  if (count === 0) return -shape * Math.log1p(expected / rate);
  if (expected === 0) return Number.NEGATIVE_INFINITY;
  const both = count + shape;
  const share = rate / (rate + expected);
  return (
    0.5 * Math.log(shape / both / (2 * Math.PI * count)) +
    (stirlingError(both) - stirlingError(shape) - stirlingError(count)) -
    devianceTerm(shape, both * share) -
    devianceTerm(count, both * (expected / (rate + expected)))
  );
}
