import { type RatioWithLimits, ratioWithLimits } from './ratio-with-limits.ts';

/**
 * The reporting odds ratio of pharmacovigilance, a d over b c, with Woolf's limits two-sided at `level`; cells as for
 * `proportionalReportingRatio`. The plain odds ratio of any two-by-two table. `undefined` where a cell is 0. Source: E.
 * P. van Puijenbroek et al., Pharmacoepidemiol. Drug Saf. 11 (2002) 3-10.
 *
 * @example reportingOddsRatio(41, 14, 754, 591958, 0.95) // { ratio: 2299.1..., low: 1248.1..., high: 4235.2... }
 */
export function reportingOddsRatio(
  a: number,
  b: number,
  c: number,
  d: number,
  level: number,
): RatioWithLimits | undefined {
  if (!(Math.min(a, b, c, d) >= 0)) throw new RangeError(`The cells ${a}, ${b}, ${c}, ${d} are not all counts.`);
  if (Math.min(a, b, c, d) === 0) return undefined;
  return ratioWithLimits((a / b) * (d / c), 1 / a + 1 / b + 1 / c + 1 / d, level);
}
