/**
 * Sums of fractions are taken in whole units of this size: whole numbers add up to the same in any order, so that every
 * number of threads gives the same bits. The error is far below that of sixteen digits of the sums.
 */
export const unitsPerOne = 2 ** 36;

const finePerOne = 2 ** 48;

/** The sum of real numbers in finer units still, for DuckDB, whose whole numbers may have 128 bits. */
export function exactSum(value: string): string {
  return `CAST(SUM(CAST(FLOOR((${value}) * ${finePerOne} + 0.5) AS HUGEINT)) AS DOUBLE PRECISION) / ${finePerOne}`;
}

/** A real number in whole units. */
export function inUnits(value: string): string {
  return `CAST(FLOOR((${value}) * ${unitsPerOne} + 0.5) AS BIGINT)`;
}
