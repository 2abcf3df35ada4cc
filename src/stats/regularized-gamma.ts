import { devianceTerm } from './deviance-term.ts';
import { stirlingError } from './stirling-error.ts';

const relativeError = 1e-15;
const maxTerms = 1_000_000;

/** The two regularized incomplete gamma functions; they add up to 1, and each is exact in its own small tail. */
export interface RegularizedGamma {
  /** P(a, x): the chance that a gamma variable of shape `a` and rate 1 is at most `x`. */
  readonly lower: number;
  /** Q(a, x): the chance that it is more. */
  readonly upper: number;
}

/**
 * The regularized incomplete gamma functions P and Q, for `shape` above 0 and `x` from 0. For a whole `shape`, P is
 * also the chance that a Poisson count with mean `x` is `shape` or more. Method: series below `shape + 1`, continued
 * fraction (Lentz) above; Press et al., Numerical Recipes, section 6.2. Right to 1e-11 of either part up to a shape of
 * 1e7 and more.
 *
 * @example regularizedGamma(1, 2).upper // 0.135335283... = exp(-2)
 */
export function regularizedGamma(shape: number, x: number): RegularizedGamma {
  if (!(shape > 0) || !(x >= 0)) throw new RangeError(`No incomplete gamma function of ${shape} and ${x}.`);
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  // x^shape exp(-x) / gamma(shape), without the difference of large logarithms.
  const scale = Math.sqrt(shape / (2 * Math.PI)) * Math.exp(-devianceTerm(shape, x) - stirlingError(shape));
  if (x < shape + 1) {
    const lower = Math.min(1, scale * lowerSeries(shape, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, scale * upperFraction(shape, x));
  return { lower: 1 - upper, upper };
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < maxTerms && term > sum * relativeError; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

function upperFraction(shape: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < maxTerms; n++) {
    const an = -n * (n - shape);
    b += 2;
    d = 1 / nonZero(an * d + b, tiny);
    c = nonZero(b + an / c, tiny);
    value *= c * d;
    if (Math.abs(c * d - 1) < relativeError) break;
  }
  return value;
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
