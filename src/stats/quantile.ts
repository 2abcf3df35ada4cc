/**
 * The sample quantile of `values` (one or more, in any order) for a share `p` from 0 to 1: linear between neighbours,
 * R's type 7. Source: R. J. Hyndman, Y. Fan, Am. Stat. 50 (1996) 361-365.
 *
 * @example quantile([1, 2, 3, 4], 0.1) // 1.3
 */
export function quantile(values: readonly number[], p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A quantile needs a share from 0 to 1, not ${p}.`);
  if (values.length === 0) throw new RangeError('There is no quantile of no values.');
  if (values.some(Number.isNaN)) throw new RangeError('A quantile needs numbers, and one value is none.');
  const sorted = Float64Array.from(values).sort();
  const place = (sorted.length - 1) * p;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low === high ? low : low + (high - low) * (place - Math.floor(place));
}
