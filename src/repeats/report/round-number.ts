/**
 * A number as reports hold it: whole numbers as they are, others to five significant digits, so that the last bits of
 * a sum, which may differ between machines, are never seen.
 *
 * @example roundNumber(0.000123456) // 0.00012346
 */
export function roundNumber(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(5));
}
