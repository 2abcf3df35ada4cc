import { logGamma } from './log-gamma.ts';
import { normalQuantile } from './normal-quantile.ts';
import { regularizedGamma } from './regularized-gamma.ts';

const maxSteps = 100;
const relativeError = 1e-13;

/**
 * The quantile of the gamma distribution with this `shape` and rate 1: what a share `p` (between 0 and 1) lies below.
 * Method: Newton's steps on ln x from Wilson and Hilferty's start (Proc. Natl. Acad. Sci. 17 (1931) 684-688), kept
 * within a bracket that each step narrows.
 *
 * @example gammaQuantile(0.95, 1) // 2.995732273553991 = -ln 0.05
 */
export function gammaQuantile(p: number, shape: number): number {
  if (!(p > 0 && p < 1) || !(shape > 0)) throw new RangeError(`No gamma quantile of ${p} with shape ${shape}.`);
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  let ln = logStart(p, shape);
  for (let step = 0; step < maxSteps; step++) {
    const x = Math.exp(ln);
    const { lower, upper } = regularizedGamma(shape, x);
    // The tail that is small is known to more digits.
    const miss = p < 0.5 ? lower - p : 1 - p - upper;
    if (miss > 0) high = ln;
    else low = ln;
    // The derivative of the share below with respect to ln x.
    const slope = Math.exp(shape * ln - x - logGamma(shape));
    const next = stepWithin(ln - miss / slope, low, high);
    if (Math.abs(next - ln) <= relativeError * Math.max(1, Math.abs(ln))) return Math.exp(next);
    ln = next;
  }
  return Math.exp(ln);
}

function stepWithin(next: number, low: number, high: number): number {
  if (next > low && next < high) return next;
  if (low === Number.NEGATIVE_INFINITY) return high - 1;
  return high === Number.POSITIVE_INFINITY ? low + 1 : (low + high) / 2;
}

/** Small x: P(shape, x) is about x^shape / Γ(shape + 1). Else the cube root of a gamma variable is nearly normal. */
function logStart(p: number, shape: number): number {
  const small = (Math.log(p) + logGamma(shape + 1)) / shape;
  const root = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape));
  return root > 0.2 && shape > 0.5 ? Math.log(shape * root ** 3) : Math.min(small, Math.log(shape) + 1);
}
