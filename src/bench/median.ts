/**
 * The middle of some numbers; of an even count, the mean of the two in the middle. `NaN` of none.
 *
 * @example median([3, 1, 2]) // 2
 */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  const lower = Math.ceil(sorted.length / 2) - 1;
  return ((sorted[lower] ?? Number.NaN) + (sorted[upper] ?? Number.NaN)) / 2;
}
