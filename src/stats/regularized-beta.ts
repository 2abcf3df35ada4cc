import { devianceTerm } from './deviance-term.ts';
import { stirlingError } from './stirling-error.ts';

const relativeError = 1e-16;
const maxTerms = 1_000_000;
const tiny = 1e-300;

/** The two regularized incomplete beta functions; they add up to 1, and each is exact in its own small tail. */
export interface RegularizedBeta {
  /** I_x(a, b): the chance that a beta variable of shapes `a` and `b` is at most `x`. */
  readonly lower: number;
  /** 1 - I_x(a, b): the chance that it is more. */
  readonly upper: number;
}

/**
 * The regularized incomplete beta function I_x(a, b), for shapes above 0 and `x` from 0 to 1. For whole `a` and n,
 * I_x(a, n - a + 1) is also the chance of `a` or more successes in n trials of chance `x`. Method: continued fraction
 * (Lentz) on the side where it converges fast; Press et al., Numerical Recipes, section 6.4.
 *
 * @example regularizedBeta(2, 3, 0.5).lower // 0.6875 = 11/16
 */
export function regularizedBeta(a: number, b: number, x: number): RegularizedBeta {
  if (!(a > 0 && b > 0 && x >= 0 && x <= 1)) throw new RangeError(`No incomplete beta function of ${a}, ${b}, ${x}.`);
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === 1) return { lower: 1, upper: 0 };
  const scale = betaKernel(a, b, x);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, (scale * fraction(a, b, x)) / a);
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, (scale * fraction(b, a, 1 - x)) / b);
  return { lower: 1 - upper, upper };
}

/** x^a (1 - x)^b / B(a, b), without the difference of large logarithms. */
function betaKernel(a: number, b: number, x: number): number {
  const both = a + b;
  // How far a is below its mean, and b above: to more digits from the smaller of x and 1 - x.
  const shortfall = x < 0.5 ? both * x - a : b - both * (1 - x);
  const logarithm =
    stirlingError(both) -
    stirlingError(a) -
    stirlingError(b) -
    devianceTerm(a, both * x, -shortfall) -
    devianceTerm(b, both * (1 - x), shortfall);
  return Math.sqrt(((a / both) * b) / (2 * Math.PI)) * Math.exp(logarithm);
}

/** The continued fraction of Abramowitz and Stegun, 26.5.8, inverted. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < maxTerms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= c * d;
    if (Math.abs(c * d - 1) <= relativeError) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
