/**
 * The logarithm of a sum, given the logarithms of its terms, without overflow; minus infinity where there is none.
 *
 * @example logSumExp([Math.log(2), Math.log(3)]) // 1.609437912... = ln 5
 */
export function logSumExp(logarithms: readonly number[]): number {
  const largest = logarithms.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(largest)) return largest;
  return largest + Math.log(logarithms.reduce((sum, value) => sum + Math.exp(value - largest), 0));
}
