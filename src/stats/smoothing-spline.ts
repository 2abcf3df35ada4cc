import { bisectPositive } from './bisect-positive.ts';
import { choleskySolve } from './cholesky-solve.ts';

/**
 * The values at its own places of the natural cubic spline that minimises squared distances to `values` plus a penalty
 * on curvature, for values at equal distances: the penalty is the one that leaves `degreesOfFreedom` (the trace of the
 * smoother; above 2, a straight line, and below the number of values, which are then left as they are). R's
 * `smooth.spline(x, y, df)`, whose search for the penalty ends earlier, agrees to three digits. Source: C. H. Reinsch,
 * Numer. Math. 10 (1967) 177-183; P. J. Green, B. W. Silverman, Nonparametric Regression (1994), 2.3 and 3.3.
 *
 * @example smoothingSpline([1, 2, 3, 4], 3).at(-1) // 4
 */
export function smoothingSpline(values: readonly number[], degreesOfFreedom: number): number[] {
  const { length } = values;
  if (!(degreesOfFreedom > 2 && degreesOfFreedom < length)) {
    throw new RangeError(`A spline through ${length} values has above 2 and below ${length} degrees of freedom.`);
  }
  const penalty = bisectPositive((tried) => trace(length, tried) <= degreesOfFreedom, 1);
  return smooth(values, penalty);
}

function trace(length: number, penalty: number): number {
  let sum = 0;
  for (let place = 0; place < length; place++) {
    const unit = Array.from({ length }, (_, index) => (index === place ? 1 : 0));
    sum += smooth(unit, penalty)[place] ?? 0;
  }
  return sum;
}

/** Reinsch: second differences d = Q'y; curvatures c with (R + penalty Q'Q) c = d; y - penalty Q c. */
function smooth(values: readonly number[], penalty: number): number[] {
  const at = (numbers: readonly number[], index: number) => numbers[index] ?? 0;
  const inner = values.length - 2;
  const differences = Array.from(
    { length: inner },
    (_, index) => at(values, index) - 2 * at(values, index + 1) + at(values, index + 2),
  );
  const matrix = differences.map((_, row) =>
    differences.map((__, column) => {
      const apart = Math.abs(row - column);
      return at([2 / 3, 1 / 6], apart) + penalty * at([6, -4, 1], apart);
    }),
  );
  const curvatures = choleskySolve(matrix, differences);
  return values.map(
    (value, index) =>
      value - penalty * (at(curvatures, index) - 2 * at(curvatures, index - 1) + at(curvatures, index - 2)),
  );
}
