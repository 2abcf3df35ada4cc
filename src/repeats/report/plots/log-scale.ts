/** Places numbers above 0 on a line so that equal ratios are equally far apart. */
export interface LogScale {
  /** Where a number lies; what is beyond the ends lies at the end. */
  readonly place: (number: number) => number;
  /** Round numbers within the ends. */
  readonly ticks: readonly number[];
}

/** Of a decade. */
const roundNumbers = [1, 2, 5];

/**
 * @param domain the numbers at the ends, above 0
 * @param range where the ends lie; the first may be the larger one
 * @param marks the ticks to choose from; 1, 2 and 5 times powers of ten unless given
 * @example logScale([1, 100], [0, 200]).place(10) // 100
 */
export function logScale(
  [least, most]: readonly [number, number],
  [start, end]: readonly [number, number],
  marks?: readonly number[],
): LogScale {
  const span = Math.log(most / least);
  return {
    place: (number) => start + ((end - start) * Math.log(Math.min(most, Math.max(least, number)) / least)) / span,
    ticks: (marks ?? marksUpTo(most)).filter((mark) => mark >= least && mark <= most),
  };
}

function marksUpTo(most: number): number[] {
  const decades = Array.from({ length: Math.ceil(Math.log10(most)) + 1 }, (_, power) => 10 ** power);
  return decades.flatMap((decade) => roundNumbers.map((number) => number * decade));
}
