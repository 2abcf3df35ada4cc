import { type RatioWithLimits, ratioWithLimits } from './ratio-with-limits.ts';

/**
 * The proportional reporting ratio of pharmacovigilance, a / (a + b) over c / (c + d), with limits two-sided at `level`:
 * `a` reports of the drug with the event, `b` of the drug with others, `c` of other drugs with the event, `d` of neither.
 * `undefined` where `a` or `c` is 0. Source: S. J. W. Evans, P. C. Waller, S. Davis, Pharmacoepidemiol. Drug Saf. 10
 * (2001) 483-486.
 *
 * @example proportionalReportingRatio(41, 14, 754, 591958, 0.95) // { ratio: 585.99..., low: 494.3..., high: 694.6... }
 */
export function proportionalReportingRatio(
  a: number,
  b: number,
  c: number,
  d: number,
  level: number,
): RatioWithLimits | undefined {
  if (!(Math.min(a, b, c, d) >= 0)) throw new RangeError(`The cells ${a}, ${b}, ${c}, ${d} are not all counts.`);
  if (a === 0 || c === 0) return undefined;
  // 1/a - 1/(a + b), without the difference.
  const varianceLn = b / a / (a + b) + d / c / (c + d);
  return ratioWithLimits((a / (a + b)) * ((c + d) / c), varianceLn, level);
}
