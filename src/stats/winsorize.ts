import { quantile } from './quantile.ts';

/**
 * The values in the order given, those beyond the quantiles at `share` (from 0 to 1/2) and 1 - `share` brought in to
 * them; quantiles of type 7. Source: D. J. Spiegelhalter, Qual. Saf. Health Care 14 (2005) 347-351.
 *
 * @example winsorize([1, 2, 3, 4, 50], 0.25) // [2, 2, 3, 4, 4]
 */
export function winsorize(values: readonly number[], share: number): number[] {
  if (!(share >= 0 && share <= 0.5)) throw new RangeError(`One winsorizes a share from 0 to 1/2, not ${share}.`);
  if (values.length === 0) return [];
  const low = quantile(values, share);
  const high = quantile(values, 1 - share);
  return values.map((value) => Math.min(high, Math.max(low, value)));
}
