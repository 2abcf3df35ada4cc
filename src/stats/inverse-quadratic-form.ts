/** A pivot below this share of its variance is rounding: the coordinate follows from those before it. */
const pivotShare = 1e-10;

export interface InverseQuadraticForm {
  readonly value: number;
  /** How many coordinates are free. */
  readonly rank: number;
}

/**
 * The squared length x' C⁻¹ x of a vector x in units of its covariance matrix C: chi-squared with `rank` degrees of
 * freedom if x is normal with mean 0. C may be singular (groups whose differences add up to 0); a coordinate that
 * follows from those before it is left out. Method: Gaussian elimination of C = L D L'.
 *
 * @example inverseQuadraticForm([1, -1], [[2, -2], [-2, 2]]) // { value: 0.5, rank: 1 }
 */
export function inverseQuadraticForm(
  vector: readonly number[],
  covariance: readonly (readonly number[])[],
): InverseQuadraticForm {
  if (covariance.length !== vector.length || covariance.some((row) => row.length !== vector.length)) {
    throw new RangeError(`A vector of ${vector.length} needs a covariance matrix of as many rows and columns.`);
  }
  return eliminate(covariance.map((row, index) => ({ row, rest: vector[index] ?? 0, variance: row[index] ?? 0 })));
}

interface Coordinate {
  /** What is left of its row of the covariance matrix, from the diagonal of the first coordinate on. */
  readonly row: readonly number[];
  /** What is left of its value. */
  readonly rest: number;
  /** Its variance before anything was taken away. */
  readonly variance: number;
}

/** Takes what follows from the first coordinate away from the others, and goes on with those. */
function eliminate([first, ...others]: readonly Coordinate[]): InverseQuadraticForm {
  if (first === undefined) return { value: 0, rank: 0 };
  const pivot = first.row[0] ?? 0;
  const isFree = pivot > pivotShare * first.variance;
  const { value, rank } = eliminate(
    others.map(({ row, rest, variance }) => {
      const factor = isFree ? (row[0] ?? 0) / pivot : 0;
      return {
        row: row.slice(1).map((cell, column) => cell - factor * (first.row[column + 1] ?? 0)),
        rest: rest - factor * first.rest,
        variance,
      };
    }),
  );
  return isFree ? { value: value + (first.rest * first.rest) / pivot, rank: rank + 1 } : { value, rank };
}
