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
  let rows = covariance.map((row, index) => ({ left: [...row], rest: vector[index] ?? 0, variance: row[index] ?? 0 }));
  let value = 0;
  let rank = 0;
  while (rows.length > 0) {
    const [first, ...others] = rows;
    if (first === undefined) break;
    const pivot = first.left[0] ?? 0;
    const free = pivot > 0 && pivot > pivotShare * first.variance;
    if (free) {
      value += (first.rest * first.rest) / pivot;
      rank++;
    }
    rows = others.map(({ left, rest, variance }) => {
      const factor = free ? (left[0] ?? 0) / pivot : 0;
      return {
        left: left.slice(1).map((cell, column) => cell - factor * (first.left[column + 1] ?? 0)),
        rest: rest - factor * first.rest,
        variance,
      };
    });
  }
  return { value, rank };
}
